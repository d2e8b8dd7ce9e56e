-- Drives the language server as a user does, with what Neovim 0.7 has. Writes a line for each step to $CORPUS_RESULT.
local result = {}
local function note(line) table.insert(result, line) end
local function finish()
  local file = io.open(vim.env.CORPUS_RESULT, 'w')
  file:write(table.concat(result, '\n'), '\n')
  file:close()
  vim.cmd('qa!')
end

local function findings(buffer)
  local list = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    -- Neovim counts bytes; the server's columns are UTF-16 code units.
    local line = vim.api.nvim_buf_get_lines(buffer, one.lnum, one.lnum + 1, false)[1] or ''
    local _, column = vim.str_utfindex(line, math.min(one.col, #line))
    table.insert(list, { code = tostring(one.code), lnum = one.lnum, text = string.format('%s %d:%d', one.code, one.lnum, column) })
  end
  table.sort(list, function(a, b) return a.lnum < b.lnum or (a.lnum == b.lnum and a.code < b.code) end)
  local texts = {}
  for _, one in ipairs(list) do table.insert(texts, one.text) end
  return table.concat(texts, ', ')
end

local function open(name)
  vim.cmd('edit ' .. name)
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({ name = 'corpus', cmd = { vim.env.CORPUS, 'lsp' }, root_dir = vim.fn.getcwd() })
  vim.lsp.buf_attach_client(buffer, client)
  return buffer, client
end

local function wait(what) return vim.wait(60000, what, 20) end

local ok, problem = pcall(function()
  local buffer, client = open('harbour.txt')
  wait(function() return findings(buffer) ~= '' end)
  note('opened: ' .. findings(buffer))

  local place = { line = 11, character = 25 }
  local answer = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = { start = place, ['end'] = place },
    context = { diagnostics = {} },
  }, 60000)
  for _, action in ipairs(answer[client].result) do
    if action.title == 'Change “50th” to “71st”' then vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16') end
  end
  wait(function() return not findings(buffer):find('CORP2003') end)
  note('fixed: ' .. findings(buffer))

  local hover = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    position = { line = 13, character = 25 },
  }, 60000)
  note('hover: ' .. hover[client].result.contents.value:match('^[^\n]*'):gsub('%*', ''):gsub('%s+$', ''))

  -- 200 inserts as fast as they go, then the same text in a buffer of its own.
  for i = 1, 200 do
    local last = vim.api.nvim_buf_line_count(buffer)
    local words = i % 20 == 0 and '“😀 We were told nothing of it all,”' or 'word '
    vim.api.nvim_buf_set_lines(buffer, last, last, false, { words })
  end
  vim.api.nvim_buf_set_lines(buffer, 11, 11, false, { '', 'The club opened on Monday, March 12, 2024.', '' })
  wait(function() return findings(buffer):find('CORP2001') ~= nil end)
  local typed = findings(buffer)
  vim.cmd('write! copy.txt')
  local copy = open('copy.txt')
  wait(function() return findings(copy):find('CORP2001') ~= nil end)
  note('typed: ' .. (typed == findings(copy) and 'same' or (typed .. ' / ' .. findings(copy))))
end)
if not ok then note('error: ' .. tostring(problem)) end
finish()
