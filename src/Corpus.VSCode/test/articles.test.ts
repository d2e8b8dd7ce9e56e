import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsArticles, serverCommand } from '../src/articles';

test('a project with an article item holds articles', () => {
  assert.equal(holdsArticles('<ItemGroup><CorpusArticle Include="articles/**/*.txt" /></ItemGroup>'), true);
});

test('a project without one, or with one in a comment, holds none', () => {
  assert.equal(holdsArticles('<ItemGroup><Compile Include="a.cs" /></ItemGroup>'), false);
  assert.equal(holdsArticles('<!-- <CorpusArticle Include="articles/**/*.txt" /> -->'), false);
  assert.equal(holdsArticles('<CorpusArticles />'), false);
});

test('the command is the setting, and corpus lsp where the setting is empty or no list', () => {
  assert.deepEqual(serverCommand(['dotnet', 'corpus', 'lsp']), { command: 'dotnet', args: ['corpus', 'lsp'] });
  assert.deepEqual(serverCommand([]), { command: 'corpus', args: ['lsp'] });
  assert.deepEqual(serverCommand('corpus'), { command: 'corpus', args: ['lsp'] });
});
