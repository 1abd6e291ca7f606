#pragma once

#include <QIcon>

class QColor;

//! The project's own icons (resources/icons/*.svg), coloured by the palette in force and mirrored in RTL where
//! directed.
enum class Icon {
    App,
    Overview,
    Instance,
    Restrictions,
    Organizations,
    Protect,
    Domains,
    MoreSettings,
    Activity,
    Search,
    Refresh,
    Undo,
    Redo,
    Reset,
    Copy,
    Add,
    Remove,
    Edit,
    Link,
    Export,
    Settings,
    Key,
    Sandbox,
    Connect,
    Production,
    Development,
    UnknownEnvironment,
    Ok,
    Info,
    Warning,
    Error,
    Question,
    Waiting,
    Changed,
    Locked,
    Plan,
    Offline,
    DomainChange,
    Clear,
    More
};
QIcon icon(Icon name);
//! The same in the colour of secondary text, for buttons that stay in the background.
QIcon quietIcon(Icon name);
//! One icon in one colour, for widgets that paint it themselves. \p size in logical pixels; cached.
QPixmap iconPixmap(Icon name, const QColor &colour, int size, qreal devicePixelRatio, Qt::LayoutDirection direction);
