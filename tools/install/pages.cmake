# The manual and the completions of bash, zsh and fish, written from the program's own tables of options.
file(GLOB pages_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/pages/*.cpp)
add_executable(tenet-pages ${pages_sources})
target_link_libraries(tenet-pages PRIVATE tenet_cli)

set(pages_folder ${PROJECT_BINARY_DIR}/generated/pages)
file(GLOB_RECURSE pages_rules CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/rules/*.lua)
add_custom_command(OUTPUT ${pages_folder}/done
  # Pages of commands that are gone must not stay.
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${pages_folder}
  COMMAND ${CMAKE_COMMAND} -E env TENET_RULES=${PROJECT_SOURCE_DIR}/rules
    $<TARGET_FILE:tenet-pages> ${pages_folder} ${PROJECT_VERSION} ${TENET_RELEASE_DAY}
  COMMAND ${CMAKE_COMMAND} -E touch ${pages_folder}/done
  DEPENDS tenet-pages ${pages_rules} VERBATIM)
add_custom_target(pages ALL DEPENDS ${pages_folder}/done)

install(DIRECTORY ${pages_folder}/man/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT runtime)
install(FILES ${pages_folder}/bash/tenet DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT runtime)
install(FILES ${pages_folder}/zsh/_tenet DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT runtime)
install(FILES ${pages_folder}/fish/tenet.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT runtime)
