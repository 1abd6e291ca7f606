#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>
#include <QMargins>

/*! Plain text that wraps at its words.
 *
 *  Remembers its heights: while a page is laid out it is asked for the same widths again and again, and for each answer
 *  QLabel shapes the whole text.
 */
class WrappedLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrappedLabel(const QString &text = {}, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    //! Pixels that the text needs at \p width.
    virtual int measuredHeight(int width) const { return QLabel::heightForWidth(width); }

private:
    //! What a height depends on beside the width.
    struct Measured {
        QString text{};
        QFont font{};
        QMargins margins{};
        int dpi = 0;
        bool operator==(const Measured &) const = default;
    };

    mutable Measured m_measured;
    mutable QHash<int, int> m_heights; //!< by width
};
