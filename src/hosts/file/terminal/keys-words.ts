import { vocabulary } from '../../../messages/message';

/** What is said of keys: made, exported, trusted, and what is wrong with their files. */
export const keysWords = vocabulary({
  'keys.bad-trust': {
    'zh-CN': '“{file}”不是信任文件，或被改动过（{at}）。请用 npm run -s keys -- trust 重新建立',
    en: '“{file}” is no trust file, or was changed ({at}). Make it anew with npm run -s keys -- trust',
  },
  'keys.bad-key': {
    'zh-CN': '“{file}”不是密钥文件，或已损坏。请用 npm run -s keys -- new 建立的文件，或其备份',
    en: '“{file}” is no key file, or is damaged. Use one made by npm run -s keys -- new, or its backup',
  },
  'keys.no-passphrase': {
    'zh-CN': '没有口令。请放进环境变量 POLICY_PASSPHRASE，或在终端里运行并按提示输入；口令不能写在命令里',
    en: 'No passphrase. Put it into POLICY_PASSPHRASE, or run this in a terminal and type it; it is never taken from the command',
  },
  'keys.short-passphrase': {
    'zh-CN': '口令太短，请用至少 {least} 个字符',
    en: 'The passphrase is too short: use {least} characters or more',
  },
  'keys.passphrases-differ': {
    'zh-CN': '两次输入的口令不同，没有建立密钥',
    en: 'The passphrases differ: no key was made',
  },
  'keys.wrong-passphrase': {
    'zh-CN': '“{file}”：口令不对，或文件被改动过，没有签名',
    en: '“{file}”: the passphrase is wrong, or the file was changed. Nothing was signed',
  },
  'keys.no-name': {
    'zh-CN': '缺少 --name。请写明单位名称，如 --name 自治区工业和信息化厅',
    en: 'No --name: say whose key it is',
  },
  'keys.exists': {
    'zh-CN': '“{file}”已经存在，没有动它。请换一个文件名',
    en: '“{file}” exists and was left alone: choose another name',
  },
  'keys.unwritable': { 'zh-CN': '“{file}”无法写入（{cause}）', en: '“{file}” cannot be written ({cause})' },
  'keys.made': {
    'zh-CN':
      '已建立密钥 {id}（{name}），存于“{file}”。请妥善保管文件和口令：口令丢了无法找回。验章的人需要公钥：npm run -s keys -- export {file}',
    en: 'Made key {id} ({name}) in “{file}”. Keep file and passphrase safe: a lost passphrase cannot be recovered. Those who verify need the public key: npm run -s keys -- export {file}',
  },
  'keys.exported': {
    'zh-CN': '已把密钥 {id}（{name}）的公钥写入“{file}”，可以公开；私钥不在其中',
    en: 'Wrote the public key {id} ({name}) to “{file}”. It may be published; the private key is not in it',
  },
  'keys.trusted': {
    'zh-CN': '“{file}”现有 {count} 把信任的密钥，新加 {added} 把。请向对方当面或电话核对编号：{ids}',
    en: '“{file}” holds {count} trusted keys, {added} of them new. Compare the ids with their owners: {ids}',
  },
  'keys.name-differs': {
    'zh-CN': '密钥 {id} 已在“{file}”中，名称是“{name}”，没有改动',
    en: 'Key {id} is in “{file}” already, named “{name}”; nothing was changed',
  },
  'keys.passphrase': { 'zh-CN': '私钥的口令（输入时不显示）：', en: 'Passphrase of the key (not shown): ' },
  'keys.passphrase-again': { 'zh-CN': '再输入一次：', en: 'Once more: ' },
});
