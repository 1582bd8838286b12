# The helpers that every folder uses, so that a layer's CMakeLists.txt says only what is its own:
# its files and what it may see. A layer publishes its own folder as its only include directory;
# including a header of a layer that is not named in USES does not compile.

function(_fleet_strict target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS)
    # Null dereferences only where nothing is optimised: there clang looks, while GCC 12 sees hundreds in Qt's own headers
    # once it inlines them.
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual $<$<CONFIG:Debug>:-Wnull-dereference> -Wimplicit-fallthrough -Werror=return-type)
    _fleet_sanitize(${target})
endfunction()

function(_fleet_sanitize target)
    if(FLEET_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${FLEET_SANITIZE} -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=${FLEET_SANITIZE})
        if(FLEET_SANITIZE MATCHES "undefined")
            target_compile_options(${target} PRIVATE -fno-sanitize-recover=undefined)
        endif()
    endif()
endfunction()

# What every layer is built as. Shared where much is built and run at once: a hundred tests then hold the layers once and not
# a hundred times (14 GB under the sanitizers), and a change of one file links one library anew. What is given to people is
# one static program.
set(_fleet_kind STATIC)
if(FLEET_SHARED)
    set(_fleet_kind SHARED)
    # A library that no C++ names would be dropped, and its QML with it; relative relocations are half of a
    # sanitized library until they are packed.
    add_link_options(LINKER:--no-as-needed LINKER:-z,pack-relative-relocs)
endif()

# A module's types and files live in its own library; shared, nothing but the library has to be there, static, a plugin
# registers them. Either way ${target}plugin is what a program links.
macro(_fleet_plugin out)
    set(${out} "")
    if(FLEET_SHARED)
        set(${out} NO_PLUGIN)
    endif()
endmacro()

function(_fleet_add_plugin target)
    if(FLEET_SHARED)
        add_library(${target}plugin INTERFACE)
        target_link_libraries(${target}plugin INTERFACE ${target})
    else()
        _fleet_sanitize(${target}plugin)
    endif()
    set_property(GLOBAL APPEND PROPERTY FLEET_QML_PLUGINS ${target}plugin)
endfunction()

macro(_fleet_cachegen out)
    set(${out} "")
    if(NOT FLEET_CACHEGEN)
        set(${out} NO_CACHEGEN)
    endif()
endmacro()

# fleet_add_layer(devices SOURCES a.cpp a.h USES fleet::contract [PRIVATE_USES simdjson::simdjson] [QML_URI Fleet.Devices]
#     [FOLDERS gate journal])
# A layer of C++; with QML_URI its QML_ELEMENT types are a QML module as well. FOLDERS: the subfolders of a large layer,
# published with it, since a header is included by its bare name, which exists once in the whole house.
function(fleet_add_layer name)
    cmake_parse_arguments(ARG "" "QML_URI" "SOURCES;FOLDERS;USES;PRIVATE_USES;RESOURCES" ${ARGN})
    set(target fleet_${name})
    list(TRANSFORM ARG_FOLDERS PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    if(ARG_QML_URI)
        _fleet_cachegen(cachegen)
        _fleet_plugin(plugin)
        qt_add_qml_module(${target} ${_fleet_kind}
            URI ${ARG_QML_URI} VERSION 1.0
            RESOURCE_PREFIX /qt/qml
            SOURCES ${ARG_SOURCES}
            RESOURCES ${ARG_RESOURCES}
            ${cachegen} ${plugin})
        _fleet_add_plugin(${target})
        target_link_libraries(${target} PUBLIC Qt6::Qml)
    else()
        qt_add_library(${target} ${_fleet_kind} ${ARG_SOURCES})
    endif()
    add_library(fleet::${name} ALIAS ${target})
    target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR} ${ARG_FOLDERS})
    target_link_libraries(${target} PUBLIC ${ARG_USES} PRIVATE ${ARG_PRIVATE_USES})
    _fleet_strict(${target})
endfunction()

# fleet_add_qml_module(cards URI Fleet.Cards FILES DeviceCard.qml [SINGLETONS Theme.qml] [SOURCES x.cpp] USES fleet::theme)
# QML files of one folder (C++ sources only where drawing needs them).
function(fleet_add_qml_module name)
    cmake_parse_arguments(ARG "" "URI" "FILES;SINGLETONS;SOURCES;USES;RESOURCES" ${ARGN})
    set(target fleet_ui_${name})
    set_source_files_properties(${ARG_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    _fleet_cachegen(cachegen)
    _fleet_plugin(plugin)
    qt_add_qml_module(${target} ${_fleet_kind}
        URI ${ARG_URI} VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        QML_FILES ${ARG_FILES} ${ARG_SINGLETONS}
        SOURCES ${ARG_SOURCES}
        RESOURCES ${ARG_RESOURCES}
        DEPENDENCIES QtQuick
        ${cachegen} ${plugin})
    add_library(fleet::${name} ALIAS ${target})
    _fleet_add_plugin(${target})
    target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC Qt6::Quick ${ARG_USES})
    if(ARG_SOURCES)
        _fleet_strict(${target})
    else()
        _fleet_sanitize(${target})
    endif()
endfunction()

# fleet_link_qml_modules(target): links the plugin of every QML module of ours; call it after all modules exist.
function(fleet_link_qml_modules target)
    get_property(plugins GLOBAL PROPERTY FLEET_QML_PLUGINS)
    target_link_libraries(${target} PRIVATE ${plugins})
endfunction()

# fleet_add_test(tst_name SOURCES tst_name.cpp USES fleet::contract [LABELS quick] [GUI])
# One executable per class under test. Runs headless, in a home of its own, in a pinned zone and locale.
function(fleet_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;USES;LABELS;ARGUMENTS" ${ARGN})
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    qt_add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test ${ARG_USES})
    _fleet_strict(${name})
    add_test(NAME ${name} COMMAND ${name} ${ARG_ARGUMENTS})
    fleet_test_environment(${name} TIMEOUT ${ARG_TIMEOUT} LABELS ${ARG_LABELS})
endfunction()

function(fleet_test_environment name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LABELS" ${ARGN})
    set(home ${CMAKE_BINARY_DIR}/test-homes/${name})
    file(MAKE_DIRECTORY ${home})
    file(CHMOD ${home} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;TZ=UTC;HOME=${home};XDG_RUNTIME_DIR=${home};AMPS_FLEET_HOME=${home};NO_PROXY=*;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp;ASAN_OPTIONS=detect_odr_violation=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
