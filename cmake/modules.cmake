# vestry_module(name SOURCES a.cpp a.h … LINK libs…): a static library under the project's flags. Sources are listed,
# never globbed, so that a forgotten file is seen at review.
function(vestry_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;PRIVATE")
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE vestry_options ${arg_PRIVATE})
endfunction()

set(VESTRY_TESTHOMES ${CMAKE_BINARY_DIR}/testhome)

# vestry_watch(test…): the tests run in homes of their own, keys of the simulator carry the canary word, and canary_scan
# looks for it in all that they leave behind. Every test is watched; canary_scan names those that are not.
function(vestry_watch)
    foreach(name IN LISTS ARGN)
        set(home ${VESTRY_TESTHOMES}/${name})
        file(MAKE_DIRECTORY ${home}/kept)
        set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT_MODIFICATION
            VESTRY_TESTHOME=set:${home} HOME=set:${home} XDG_CONFIG_HOME=unset: XDG_DATA_HOME=unset:
            XDG_CACHE_HOME=unset: XDG_STATE_HOME=unset: CLERK_SECRET_KEY=unset: VESTRY_MARKED_KEYS=set:1)
        # Last, because others set the property instead of adding to it.
        cmake_language(EVAL CODE
            "cmake_language(DEFER CALL set_property TEST ${name} APPEND PROPERTY FIXTURES_REQUIRED canary)")
    endforeach()
endfunction()

# vestry_tests(program TESTS tst_x … [SOURCES a.cpp …] [LINK libs…] [LABELS l…] [ENVIRONMENT A=b…] [DEFINE A="b" …]):
# one program of a folder's test classes; each is a ctest entry of its own, run by its name.
function(vestry_tests program)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "TESTS;SOURCES;LINK;LABELS;ENVIRONMENT;DEFINE")
    list(TRANSFORM arg_TESTS APPEND .cpp OUTPUT_VARIABLE classes)
    vestry_test_program(${program} SOURCES ${classes} ${arg_SOURCES} LINK ${arg_LINK} DEFINE ${arg_DEFINE})
    foreach(name IN LISTS arg_TESTS)
        add_test(NAME ${name} COMMAND ${program} ${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT 600 LABELS "${arg_LABELS}"
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FORCE_ASSERTS=1;LC_ALL=C.UTF-8;${arg_ENVIRONMENT}")
        vestry_watch(${name})
    endforeach()
endfunction()

# vestry_test_program(program SOURCES … [LINK libs…] [DEFINE A="b" …]): the same for tests that ctest starts in a way of
# their own.
function(vestry_test_program program)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;DEFINE")
    add_executable(${program} ${arg_SOURCES} $<TARGET_OBJECTS:vestry_testprogram>)
    target_include_directories(${program} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${program} PRIVATE vestry_options Qt6::Test ${arg_LINK})
    target_compile_definitions(${program} PRIVATE ${arg_DEFINE})
    # Without headers moc leaves nothing over, and that compiles in no time without QTest.
    if(NOT "${arg_SOURCES}" MATCHES "\\.h(;|$)")
        set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${program}_autogen/mocs_compilation.cpp PROPERTIES
            COMPILE_DEFINITIONS VESTRY_MOCS_ONLY)
    endif()
endfunction()
