/** Whether the text of a project file adds articles to the project. */
export function holdsArticles(project: string): boolean {
  return /<CorpusArticle\s/.test(project.replace(/<!--[\s\S]*?-->/g, ''));
}

/** The command that starts the server: the program, and its arguments. */
export function serverCommand(configured: unknown): { command: string; args: string[] } {
  const words = Array.isArray(configured) ? configured.filter((word): word is string => typeof word === 'string' && word.length > 0) : [];
  const [command, ...args] = words.length > 0 ? words : ['corpus', 'lsp'];
  return { command, args };
}
