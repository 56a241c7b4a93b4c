/** The icons of the bar, each from its own file so that nothing else of the set is loaded. */
export { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
export { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
export { DarkTheme20Regular } from '@fluentui/react-icons/svg/dark-theme';
export { Delete20Regular } from '@fluentui/react-icons/svg/delete';
export { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
export { Document20Regular } from '@fluentui/react-icons/svg/document';
export { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
export { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
export { LocalLanguage20Regular } from '@fluentui/react-icons/svg/local-language';
export { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
export { PanelRightContract20Regular } from '@fluentui/react-icons/svg/panel-right-contract';
export { PanelRightExpand20Regular } from '@fluentui/react-icons/svg/panel-right-expand';
export { Warning16Regular } from '@fluentui/react-icons/svg/warning';
