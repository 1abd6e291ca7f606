#pragma once

#include <QProxyStyle>

class QApplication;

//! Fusion with the project's metrics, focus frame and wheel manners. A proxy style, because an application-wide style sheet quadruples start-up.
class AppStyle : public QProxyStyle {
    Q_OBJECT
public:
    enum class Scheme { FollowSystem, Light, Dark };
    AppStyle();
    //! Sets style, palette and fonts of \p app. Qt 6.4 has no colour-scheme hint: FollowSystem judges the system palette's lightness.
    static void install(QApplication &app, Scheme scheme = Scheme::FollowSystem);
    static bool isDark();
    // overrides of QProxyStyle follow in the implementation
};
