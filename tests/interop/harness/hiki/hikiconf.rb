# The configuration of the Hiki under test; it is read in the directory that `serve.rb` is given.
@data_path = File.expand_path('data')
@plugin_path = File.expand_path('plugin')
@use_plugin = true
@site_name = 'A wiki of notes'
@base_url = 'http://wiki.example/'
@cgi_name = 'hiki.cgi'
@mail_on_update = false
@use_session = false
# Its TrackBack plugin stores nothing else.
@charset = 'EUC-JP'
@lang = 'en'
@options = {}
