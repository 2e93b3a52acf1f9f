export { tokenize } from './tokenize';
export { TokenKind, type Tokens } from './tokens';
