#pragma once

#include <QProxyStyle>

class QApplication;

//! Fusion with the project's metrics, focus frame and wheel manners. A proxy style, because an application-wide style
//! sheet quadruples start-up.
class AppStyle : public QProxyStyle {
    Q_OBJECT
public:
    enum class Scheme { FollowSystem, Light, Dark };
    AppStyle();
    //! Sets style, palette and fonts of \p app. FollowSystem goes by the system's colour scheme and its changes; where
    //! Qt does not tell them (6.4 never does) by the lightness of the palette at the start.
    static void install(QApplication &app, Scheme scheme = Scheme::FollowSystem);
    static bool isDark();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;
};
