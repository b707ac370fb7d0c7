-- Drives the language server by Neovim's own client: open, diagnostics, hover, completion, rename. Run by neovim.ts.
local server, folder = vim.env.CLAIMDOWN_SERVER, vim.env.CLAIMDOWN_FOLDER
local WAIT = 20000

local function check(what, holds)
  if not holds then
    error('failed: ' .. what)
  end
  io.stdout:write('ok ' .. what .. '\n')
end

local function ask(method, params)
  local answers, problem = vim.lsp.buf_request_sync(0, method, params, WAIT)
  assert(answers, method .. ': ' .. tostring(problem))
  for _, answer in pairs(answers) do
    assert(not answer.err, method .. ': ' .. vim.inspect(answer.err))
    return answer.result
  end
end

local function run()
  vim.cmd('edit ' .. folder .. '/a.claim')
  local client = vim.lsp.start_client({
    name = 'claimdown',
    cmd = { 'node', server, '--stdio' },
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = 'folder' } },
    get_language_id = function() return 'claimdown' end,
  })
  check('starts', client and vim.lsp.buf_attach_client(0, client))

  local function codes()
    return vim.tbl_map(function(each) return each.code end, vim.diagnostic.get(0))
  end
  vim.wait(WAIT, function() return vim.tbl_contains(codes(), 'tag-unclosed') end, 20)
  check('diagnostics', vim.tbl_contains(codes(), 'tag-unclosed'))

  -- Lines from 1, columns in bytes from 0, as Neovim counts; an emoji stands before each place.
  local function cursor(line, before)
    local text = vim.api.nvim_buf_get_lines(0, line - 1, line, true)[1]
    vim.api.nvim_win_set_cursor(0, { line, assert(text:find(before, 1, true)) - 1 })
  end
  cursor(1, 'bell')
  local hover = ask('textDocument/hover', vim.lsp.util.make_position_params())
  check('hover', hover and vim.inspect(hover.contents):find('Ann Bell', 1, true))

  local completion = ask('textDocument/completion', vim.lsp.util.make_position_params())
  local items = vim.lsp.util.extract_completion_items(completion)
  check('completion', vim.inspect(items):find('Ann Bell', 1, true))

  vim.lsp.buf.rename('ann-bell')
  local function renamed()
    local line = vim.api.nvim_buf_get_lines(0, 0, 1, true)[1]
    return line == '😀 {!c1 @ann-bell|It rains}.'
  end
  vim.wait(WAIT, renamed, 20)
  check('rename in the article', renamed())
  local registry = vim.fn.bufnr(folder .. '/actors.yaml')
  check('rename in the registry', registry > 0 and vim.api.nvim_buf_get_lines(registry, 0, 1, true)[1] == 'ann-bell:')
  vim.lsp.stop_client(client)
end

local fine, problem = xpcall(run, debug.traceback)
if not fine then
  io.stderr:write(problem .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
