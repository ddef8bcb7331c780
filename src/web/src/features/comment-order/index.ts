export { CommentBox } from './CommentBox';
