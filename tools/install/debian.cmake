# `cpack -G DEB` makes two packages of an installed release: tenet (all that users run) and libtenet-dev (what programs are built with).
# libtenet.so.0 is in the first: it reads the rules and starts the helpers of its own version, which lie there.
set(TENET_MAINTAINER "The Tenet authors <tenet@tenet.invalid>" CACHE STRING "Who answers for the Debian packages")
# Of RFC 5322, as a changelog wants it; noon, so that no time zone makes another day of it.
execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C date -u -d "${TENET_RELEASE_DAY} 12:00" "+%a, %d %b %Y %H:%M:%S +0000"
  OUTPUT_VARIABLE changelog_day OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
configure_file(${CMAKE_CURRENT_LIST_DIR}/debian/changelog.in ${PROJECT_BINARY_DIR}/generated/changelog @ONLY)
foreach(package tenet libtenet-dev)
  set(component runtime)
  if(package STREQUAL libtenet-dev)
    set(component development)
  endif()
  install(FILES ${CMAKE_CURRENT_LIST_DIR}/debian/copyright ${PROJECT_BINARY_DIR}/generated/changelog
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tenet)
set(CPACK_PACKAGE_CONTACT ${TENET_MAINTAINER})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL runtime development)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE none)  # finish.cmake packs
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${TENET_MAINTAINER})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME tenet)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION text)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
# In place of scripts that call ldconfig: a trigger does it once for many packages, and leaves nothing to go wrong.
file(WRITE ${PROJECT_BINARY_DIR}/generated/debian/triggers "activate-noawait ldconfig\n")
file(WRITE ${PROJECT_BINARY_DIR}/generated/debian/shlibs "libtenet ${TENET_ABI_MAJOR} tenet (>= ${PROJECT_VERSION})\n")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${PROJECT_BINARY_DIR}/generated/debian/triggers ${PROJECT_BINARY_DIR}/generated/debian/shlibs)
# The page opens in a browser; .doc and other old formats are converted by LibreOffice.
set(CPACK_DEBIAN_RUNTIME_PACKAGE_RECOMMENDS "xdg-utils, libreoffice-writer-nogui | libreoffice-writer")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "check housing documents against published building blocks")
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION "Tenet reads tenancy agreements and anti-social-behaviour policies, in Word
and Writer files, and says which building blocks of a standard each document
covers: with the sentence and clause number that shows it, what is weak,
contradicted or missing, and what could not be read or judged. It fills in
self-assessments, puts review comments into copies, and takes local rules.
.
It works on one's own machine and sends nothing anywhere.")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libtenet-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "tenet (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "For other programs, the C interface of Tenet: headers, packages for CMake and
pkg-config, and the link by which programs are linked with libtenet.")
# Debian wants manual and changelog packed.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian/pack.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian/finish.cmake)
include(CPack)
