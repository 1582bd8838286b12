# SPDX-License-Identifier: GPL-3.0-or-later
# Windows and macOS. UNTRIED: neither has ever been configured, built or packed on such a machine; this is the recipe
# that Qt's documentation gives for its deployment API (Qt 6.5 or newer there), ready for whoever has one.
if(WIN32 OR APPLE)
    if(COMMAND qt_generate_deploy_qml_app_script)
        # Copies Qt's libraries, plugins and the QML modules that are imported next to the program.
        qt_generate_deploy_qml_app_script(TARGET amps-fleet OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
        install(SCRIPT ${deploy})
    endif()
    if(APPLE)
        set_target_properties(amps-fleet PROPERTIES
            MACOSX_BUNDLE TRUE
            MACOSX_BUNDLE_GUI_IDENTIFIER ai.amps.fleet
            MACOSX_BUNDLE_BUNDLE_NAME "Amps Fleet"
            MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
            MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
            MACOSX_BUNDLE_ICON_FILE amps-fleet.icns)
        target_sources(amps-fleet PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/icons/amps-fleet.icns)
        set_source_files_properties(${CMAKE_CURRENT_SOURCE_DIR}/icons/amps-fleet.icns PROPERTIES
            MACOSX_PACKAGE_LOCATION Resources)
        set(CPACK_GENERATOR DragNDrop)
    else()
        set_target_properties(amps-fleet PROPERTIES WIN32_EXECUTABLE TRUE)
        file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/amps-fleet.rc
            "IDI_ICON1 ICON \"${CMAKE_CURRENT_SOURCE_DIR}/icons/amps-fleet.ico\"\n")
        target_sources(amps-fleet PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/amps-fleet.rc)
        set(CPACK_GENERATOR "NSIS;ZIP")
        set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_SOURCE_DIR}/icons/amps-fleet.ico)
        set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
        set(CPACK_PACKAGE_EXECUTABLES "amps-fleet;Amps Fleet")
        # amps-fleet:// links.
        set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
            WriteRegStr HKCR 'amps-fleet' '' 'URL:Amps Fleet'
            WriteRegStr HKCR 'amps-fleet' 'URL Protocol' ''
            WriteRegStr HKCR 'amps-fleet\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\amps-fleet.exe\\\" \\\"%1\\\"'")
        set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "DeleteRegKey HKCR 'amps-fleet'")
    endif()
endif()
