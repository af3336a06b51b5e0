# What a desktop needs to show Tenet among its programs, and under "Open with" for what word processors write. Plain text and PDF are left
# out: most of them are something else.
configure_file(${CMAKE_CURRENT_LIST_DIR}/desktop/tenet.metainfo.xml.in ${PROJECT_BINARY_DIR}/generated/tenet.metainfo.xml @ONLY)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/desktop/tenet.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT runtime)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/desktop/tenet.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT runtime)
install(FILES ${PROJECT_BINARY_DIR}/generated/tenet.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT runtime)
