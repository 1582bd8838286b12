// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomewindow.h"

#include <themeassets.h>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

WelcomeWindow::WelcomeWindow(const CommandLine &options, std::unique_ptr<Welcome> welcome, Preferences &preferences,
                             Languages &languages)
    : m_options(options)
    , m_welcome(std::move(welcome))
    , m_languages(languages)
    , m_preferences(preferences)
{ }

WelcomeWindow::~WelcomeWindow()
{
    // While the objects of a window go one by one, bindings of those that are left find nothing any more and say so.
    m_engine.setOutputWarningsToStandardError(false);
}

bool WelcomeWindow::load()
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    registerIconProvider(&m_engine);
    m_engine.setInitialProperties({
        {u"welcome"_s, QVariant::fromValue(m_welcome.get())},
        {u"preferences"_s, QVariant::fromValue(&m_preferences)},
        {u"desktop"_s, QVariant::fromValue(&m_desktop)},
        {u"languages"_s, QVariant::fromValue(&m_languages)},
    });
    m_engine.load(QUrl(u"qrc:/qt/qml/Fleet/Ui/WelcomeMain.qml"_s));
    if (m_engine.rootObjects().isEmpty())
        return false;
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (m_window && m_options.size)
        m_window->resize(*m_options.size);
    return m_window != nullptr;
}

void WelcomeWindow::show()
{
    m_window->show();
    m_window->raise();
    m_window->requestActivate();
}

} // namespace fleet
