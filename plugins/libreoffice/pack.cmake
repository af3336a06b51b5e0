# Puts the extension together in a fresh folder and zips it. Called by the target `oxt`.
set(folder ${BINARY}/oxt)
file(REMOVE_RECURSE ${folder})
file(GLOB files ${SOURCE}/*.py ${SOURCE}/*.xcu ${SOURCE}/description.txt)
file(COPY ${files} ${BINARY}/description.xml ${SOURCE}/META-INF DESTINATION ${folder})
file(COPY ${SOURCE}/icons DESTINATION ${folder})
file(COPY ${SOURCE}/pythonpath DESTINATION ${folder} PATTERN __pycache__ EXCLUDE)
# The library looks for its rules in ../share/tenet/rules, as where it is installed.
file(COPY ${RULES} DESTINATION ${folder}/share/tenet FILES_MATCHING PATTERN *.lua)
configure_file(${LIBRARY} ${folder}/lib/${LIBRARY_NAME} COPYONLY)
file(GLOB parts RELATIVE ${folder} ${folder}/*)
execute_process(COMMAND ${CMAKE_COMMAND} -E tar cf ${TARGET} --format=zip ${parts} WORKING_DIRECTORY ${folder} COMMAND_ERROR_IS_FATAL ANY)
