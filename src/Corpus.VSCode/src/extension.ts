import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { holdsArticles, serverCommand } from './articles';

let client: LanguageClient | undefined;

/** Starts the language server where the workspace holds articles. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  if (await workspaceHoldsArticles()) {
    await start(context);
    return;
  }
  // A project may get its first article later.
  const watcher = vscode.workspace.createFileSystemWatcher('**/{*.csproj,corpus.json}');
  const look = async (): Promise<void> => {
    if (!client && (await workspaceHoldsArticles())) await start(context);
  };
  context.subscriptions.push(watcher, watcher.onDidChange(look), watcher.onDidCreate(look));
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function start(context: vscode.ExtensionContext): Promise<void> {
  const settings = vscode.workspace.getConfiguration('corpus');
  const server = serverCommand(settings.get('command'));
  client = new LanguageClient('corpus', 'Corpus', server, {
    // The server itself decides which of these files are articles.
    documentSelector: [{ scheme: 'file', pattern: '**/*.txt' }],
    initializationOptions: settings,
  });
  context.subscriptions.push(client);
  try {
    await client.start();
  } catch {
    const message = `Corpus: cannot start "${server.command}". Install it with: dotnet tool install --global Corpus.Cli`;
    void vscode.window.showErrorMessage(message);
  }
}

async function workspaceHoldsArticles(): Promise<boolean> {
  if ((await vscode.workspace.findFiles('**/corpus.json', '**/node_modules/**', 1)).length > 0) return true;
  for (const file of await vscode.workspace.findFiles('**/*.csproj', '**/{bin,obj,node_modules}/**', 200)) {
    const project = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    if (holdsArticles(project)) return true;
  }
  return false;
}
