// Catch2's main, compiled once. Version 2 (Debian 12) asks for it; version 3 brings its own with Catch2::Catch2WithMain.
#define CATCH_CONFIG_MAIN
#include "support/catch.hpp"
