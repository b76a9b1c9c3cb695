# Hiki 1.0 was written for Ruby 1.8 and 1.9, and Debian ships it as it was. Where newer versions of the language leave it
# behind, they are made to behave as theirs did; Hiki's own files stay untouched.
$LOAD_PATH.unshift('/usr/share/hiki')
require 'cgi'
require 'fileutils'
require 'hiki/plugin'

class String
  # Ruby 1.8: a string was a list of its lines.
  alias each each_line
end

class Hiki::Plugin
  # Before Ruby 3.0, `Proc.new` as a default value took the block that the method was given.
  private_instance_methods(false).grep(/\Aadd_\w+_proc\z/).each do |name|
    with_proc = instance_method(name)
    define_method(name) { |*arguments, &block| with_proc.bind_call(self, *arguments, *block) }
  end
end

# Before Ruby 3.0, a hash in braces was as good as keywords.
FileUtils.singleton_class.prepend(Module.new do
  def copy(source, target, options = {}) = super(source, target, **options)
end)
