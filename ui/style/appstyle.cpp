#include "ui/style/appstyle.h"

#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palettes.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStyleHints>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void setColours(bool dark) { QApplication::setPalette(dark ? darkPalette() : lightPalette()); }

//! Qt 6.5 and later know what the system is set to, also on a desktop that colours no palette, and when it changes.
void followSystem([[maybe_unused]] QApplication &app)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto obey = [](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown)
            setColours(scheme == Qt::ColorScheme::Dark);
    };
    const QStyleHints *hints = QGuiApplication::styleHints();
    obey(hints->colorScheme());
    QObject::connect(hints, &QStyleHints::colorSchemeChanged, &app, obey);
#endif
}

QSize atLeast(const QSize &size, int width, int height) { return size.expandedTo({width, height}); }

//! Icons and check marks grow with a larger font.
int lineHeight(const QWidget *widget)
{
    return widget ? widget->fontMetrics().height() : QFontMetrics(QGuiApplication::font()).height();
}

bool isComboPopup(const QWidget *widget) { return widget && widget->inherits("QComboBoxPrivateContainer"); }

void drawComboBox(const QStyle *style, const QStyleOptionComboBox &combo, QPainter *painter, const QWidget *widget)
{
    const auto fill = combo.palette.color(combo.editable ? QPalette::Base : QPalette::Button);
    if (combo.state & QStyle::State_ReadOnly) {
        Controls::drawBody(painter, combo.rect, combo.palette, combo.state, Qt::transparent);
        return;
    }
    if (combo.frame)
        Controls::drawBody(painter, combo.rect, combo.palette, combo.state, fill);
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxArrow, widget);
    Controls::drawChevron(painter, arrow, combo.palette.color(QPalette::ButtonText));
}

void drawSpinBox(const QStyle *style, const QStyleOptionSpinBox &spin, QPainter *painter, const QWidget *widget)
{
    if (spin.frame)
        Controls::drawBody(painter, spin.rect, spin.palette, spin.state, spin.palette.color(QPalette::Base));
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto &[control, step, up] :
         {std::tuple{QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, true},
          std::tuple{QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, false}}) {
        const bool can = (spin.state & QStyle::State_Enabled) && (spin.stepEnabled & step);
        const QRect rect = style->subControlRect(QStyle::CC_SpinBox, &spin, control, widget);
        Controls::drawChevron(painter, rect, spin.palette.color(can ? QPalette::ButtonText : QPalette::Mid), up);
    }
}

} // namespace

AppStyle::AppStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void AppStyle::install(QApplication &app, Scheme scheme)
{
    const bool dark =
        scheme == Scheme::Dark || (scheme == Scheme::FollowSystem && isDarkPalette(QGuiApplication::palette()));
    app.setStyle(new AppStyle);
    setColours(dark);
    if (scheme == Scheme::FollowSystem)
        followSystem(app);
}

bool AppStyle::isDark() { return isDarkPalette(QGuiApplication::palette()); }

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Scrolling a page must never change a setting under the pointer.
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
}

bool AppStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return qMax(16, lineHeight(widget));
    case PM_ToolBarIconSize:
        return qMax(20, lineHeight(widget) + 4);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qMax(18, lineHeight(widget));
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Metrics::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Metrics::medium;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Metrics::small;
    case PM_DefaultFrameWidth:
        // A view's focus ring is two pixels wide and must not lie under its viewport.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ComboBox_AllowWheelScrolling:
        // The wheel may step a focused combo box or number only through eventFilter above; keep Fusion's answer there.
        return hint == SH_ComboBox_AllowWheelScrolling ? 1 : 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                 const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return atLeast(size + QSize(Metrics::small, 2), Metrics::targetSize, Metrics::targetSize + 2);
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return atLeast(size + QSize(Metrics::tiny, 4), Metrics::targetSize, Metrics::targetSize + 2);
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeast(size, Metrics::targetSize, Metrics::targetSize);
    case CT_TabBarTab:
    case CT_ItemViewItem:
    case CT_HeaderSection:
        return atLeast(size, 0, Metrics::targetSize);
    case CT_MenuItem:
        return size.height() > Metrics::small ? atLeast(size, 0, Metrics::targetSize) : size;
    default:
        return size;
    }
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && (button->features & QStyleOptionButton::Flat) &&
            !(option->state & (State_MouseOver | State_Sunken)))
            return;
        Controls::drawButton(painter, *option, button && (button->features & QStyleOptionButton::DefaultButton));
        return;
    }
    case PE_PanelButtonTool:
        Controls::drawToolButton(painter, *option);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            Controls::drawBody(painter, option->rect, option->palette, option->state,
                               option->palette.color(QPalette::Base));
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        Controls::drawCheck(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        Controls::drawRadio(painter, *option);
        return;
    case PE_FrameFocusRect:
        Controls::drawFocusRing(painter, option->rect, option->palette);
        return;
    case PE_Frame:
        if (!isComboPopup(widget)) {
            Controls::drawBody(painter, option->rect, option->palette, option->state, Qt::transparent);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBox(proxy(), *combo, painter, widget);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSpinBox(proxy(), *spin, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool strong = element == CE_PushButtonLabel && button &&
                        (button->features & QStyleOptionButton::DefaultButton) && (button->state & State_Enabled);
    if (!strong) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionButton onAccent = *button;
    onAccent.palette.setColor(QPalette::ButtonText, onAccent.palette.color(QPalette::HighlightedText));
    QProxyStyle::drawControl(element, &onAccent, painter, widget);
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(Metrics::tiny, 0, -Metrics::tiny, 0);
    return rect;
}

QIcon AppStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_MessageBoxInformation:
        return icon(Icon::Info);
    case SP_MessageBoxWarning:
        return icon(Icon::Warning);
    case SP_MessageBoxCritical:
        return icon(Icon::Error);
    case SP_MessageBoxQuestion:
        return icon(Icon::Question);
    // Fusion would search the desktop's icon themes for these, a quarter of the work until the first paint.
    case SP_LineEditClearButton:
        return quietIcon(Icon::Clear);
    case SP_ToolBarHorizontalExtensionButton:
        return quietIcon(Icon::More);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}
