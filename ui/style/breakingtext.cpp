#include "ui/style/breakingtext.h"

#include <QTextLayout>

qreal layOutBreaking(QTextLayout &layout, int width, Qt::Alignment alignment)
{
    // QTextLayout knows paragraphs only: a line feed would be no break, and would join two sentences.
    layout.setText(layout.text().replace(u'\n', QChar::LineSeparator));
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}
