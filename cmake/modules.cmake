# vestry_module(name SOURCES a.cpp a.h … LINK libs…): a static library under the project's flags. Sources are listed,
# never globbed, so that a forgotten file is seen at review.
function(vestry_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;PRIVATE")
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE vestry_options ${arg_PRIVATE})
endfunction()

# vestry_test(tst_x SOURCES tst_x.cpp … LINK libs… [LABELS l…] [ENVIRONMENT A=b…]): a Qt Test program run by ctest.
function(vestry_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;LABELS;ENVIRONMENT")
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE vestry_options Qt6::Test ${arg_LINK})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 120 LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FORCE_ASSERTS=1;LC_ALL=C.UTF-8;${arg_ENVIRONMENT}")
endfunction()
