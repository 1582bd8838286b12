// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "desktop.h"
#include "languages.h"
#include "preferences.h"
#include "welcome.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <memory>

namespace fleet {

// The window before there is a fleet to show. GUI thread.
class WelcomeWindow : public QObject
{
    Q_OBJECT
public:
    WelcomeWindow(const CommandLine &options, std::unique_ptr<Welcome> welcome, Preferences &preferences,
                  Languages &languages);
    ~WelcomeWindow() override;

    bool load();
    void show();
    Welcome &welcome() { return *m_welcome; }
    QQuickWindow *window() { return m_window; }

private:
    CommandLine m_options;
    std::unique_ptr<Welcome> m_welcome;
    Languages &m_languages;
    Preferences &m_preferences; // of all windows
    Desktop m_desktop;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr; // owned by the engine
};

} // namespace fleet
