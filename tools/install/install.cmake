# What `cmake --install` puts where: the program, libtenet with its headers and packages for CMake and pkg-config, and the shipped rules, which
# both find relative to themselves, so that a prefix may be moved.
include(CMakePackageConfigHelpers)
include(${CMAKE_CURRENT_LIST_DIR}/pages.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/desktop.cmake)

install(TARGETS tenet RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT runtime)
install(TARGETS tenet-worker RUNTIME DESTINATION ${CMAKE_INSTALL_LIBDIR}/tenet COMPONENT runtime)
install(TARGETS tenet_library EXPORT tenet-targets
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT runtime NAMELINK_COMPONENT development)
install(DIRECTORY rules/ DESTINATION ${CMAKE_INSTALL_DATADIR}/tenet/rules COMPONENT runtime
  FILES_MATCHING PATTERN "*.lua" PATTERN "*.md")
# To try the first commands on.
install(DIRECTORY samples/ DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tenet/examples COMPONENT runtime
  FILES_MATCHING PATTERN pictures EXCLUDE PATTERN "*.docx" PATTERN "*.odt" PATTERN "*.csv")
# The C++ headers are for programs that build Tenet along: what they pass has no fixed layout.
install(DIRECTORY checker/include/tenet DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development FILES_MATCHING PATTERN "*.h")

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/tenet)
install(EXPORT tenet-targets NAMESPACE tenet:: DESTINATION ${package_folder} COMPONENT development)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/tenet-config.cmake.in ${PROJECT_BINARY_DIR}/generated/tenet-config.cmake
  INSTALL_DESTINATION ${package_folder} NO_SET_AND_CHECK_MACRO)
# Before 1.0 a new minor version may break what is built against an older one.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/generated/tenet-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/generated/tenet-config.cmake ${PROJECT_BINARY_DIR}/generated/tenet-config-version.cmake
  DESTINATION ${package_folder} COMPONENT development)

file(RELATIVE_PATH up_to_prefix /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(${CMAKE_CURRENT_LIST_DIR}/tenet.pc.in ${PROJECT_BINARY_DIR}/generated/tenet.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/generated/tenet.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)
