// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the settings, wired to its window.
pragma ComponentBehavior: Bound
import Fleet.Pages

SettingsPage {
    id: place

    required property Main window

    session: place.window.session
    profiles: place.window.profiles
    transport: place.window.transport
    history: place.window.history
    scheme: place.window.preferences.scheme
    textScale: place.window.preferences.textScale
    reducedMotion: place.window.preferences.reducedMotion
    languageChoices: place.window.languages.choices
    language: place.window.languages.chosen
    temperatureUnit: place.window.preferences.temperatureUnit
    powerUnit: place.window.preferences.powerUnit
    distanceUnit: place.window.preferences.distanceUnit
    onLanguageChosen: code => place.window.preferences.language = code
    onTemperatureUnitChosen: unit => place.window.preferences.temperatureUnit = unit
    onPowerUnitChosen: unit => place.window.preferences.powerUnit = unit
    onDistanceUnitChosen: unit => place.window.preferences.distanceUnit = unit
    version: place.window.desktop.version
    onSchemeChosen: scheme => place.window.preferences.scheme = scheme
    onTextScaleChosen: scale => place.window.preferences.textScale = scale
    onReducedMotionChosen: reduced => place.window.preferences.reducedMotion = reduced
}
