# One INTERFACE target carries every flag, so no module can forget one.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)
check_pie_supported()

add_library(vestry_options INTERFACE)
target_compile_options(vestry_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor)
target_compile_definitions(vestry_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    VESTRY_VERSION="${PROJECT_VERSION}")

if(VESTRY_UNITY)
    set(CMAKE_UNITY_BUILD ON)
    # Who builds the release waits for all of it, who builds the tests edits and waits for one batch.
    set(CMAKE_UNITY_BUILD_BATCH_SIZE 16)
    if(CMAKE_BUILD_TYPE STREQUAL "Release")
        set(CMAKE_UNITY_BUILD_BATCH_SIZE 32)
    endif()
    # g++ takes the unnamed namespace of a .cpp for one of a header when it is included like here.
    target_compile_options(vestry_options INTERFACE -Wno-subobject-linkage)
endif()

if(VESTRY_WERROR)
    target_compile_options(vestry_options INTERFACE -Werror)
endif()

# The flags of the OpenSSF hardening guide; each is probed because g++ 12 knows only some of them.
foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection=full -ftrivial-auto-var-init=zero
        -Wformat=2 -Wtrampolines -Wbidi-chars=any)
    string(MAKE_C_IDENTIFIER "HAVE${flag}" known)
    check_cxx_compiler_flag(${flag} ${known})
    if(${known})
        target_compile_options(vestry_options INTERFACE ${flag})
    endif()
endforeach()
target_compile_definitions(vestry_options INTERFACE _GLIBCXX_ASSERTIONS)
target_link_options(vestry_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack -Wl,--as-needed)

if(VESTRY_SANITIZE)
    target_compile_options(vestry_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(vestry_options INTERFACE -fsanitize=address,undefined)
elseif(VESTRY_THREAD_SANITIZE)
    target_compile_options(vestry_options INTERFACE -fsanitize=thread)
    target_link_options(vestry_options INTERFACE -fsanitize=thread)
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
    # _FORTIFY_SOURCE needs optimisation and confuses the sanitizers' own interceptors.
    target_compile_options(vestry_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
endif()
