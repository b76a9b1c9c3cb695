# Serves the Hiki in the directory that is named on the command line, on a port that it chooses and prints.
require 'webrick'

directory = ARGV.fetch(0)
server = WEBrick::HTTPServer.new(
  BindAddress: '127.0.0.1',
  Port: 0,
  AccessLog: [],
  CGIInterpreter: [RbConfig.ruby, '-W0', '-r', File.expand_path('older-ruby.rb', __dir__)]
)
server.mount('/hiki.cgi', WEBrick::HTTPServlet::CGIHandler, File.join(directory, 'hiki.cgi'))
trap('TERM') { server.shutdown }
$stdout.sync = true
puts "listening on #{server.config[:Port]}"
server.start
