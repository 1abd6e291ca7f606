// paintclock RUNS COMMAND…: milliseconds from exec to the first large drawing that reaches the X server, one line a
// run.
//
// Measured from outside, through the DAMAGE extension on the root window, so that the programs compared need no
// instrumentation and the figure is what a person sees. Needs an X server without a window manager (its frames would be
// drawn first) and without any other client.
#include <QCoreApplication>
#include <QProcess>

#include <poll.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {
using Clock = std::chrono::steady_clock;
struct Free {
    void operator()(void *p) const { std::free(p); }
};

bool isLargeDrawing(const xcb_generic_event_t *event, uint8_t firstDamageEvent)
{
    if ((event->response_type & 0x7f) != firstDamageEvent + XCB_DAMAGE_NOTIFY)
        return false;
    const auto *damage = reinterpret_cast<const xcb_damage_notify_event_t *>(event);
    return damage->area.width >= 200 && damage->area.height >= 200;
}

bool waitForDrawing(xcb_connection_t *x, uint8_t firstDamageEvent, Clock::time_point until)
{
    pollfd fd{xcb_get_file_descriptor(x), POLLIN, 0};
    while (Clock::now() < until) {
        while (const std::unique_ptr<xcb_generic_event_t, Free> event{xcb_poll_for_event(x)}) {
            if (isLargeDrawing(event.get(), firstDamageEvent))
                return true;
        }
        poll(&fd, 1, 100);
    }
    return false;
}
void waitForQuiet(xcb_connection_t *x)
{
    pollfd fd{xcb_get_file_descriptor(x), POLLIN, 0};
    while (poll(&fd, 1, 300) > 0) {
        while (const std::unique_ptr<xcb_generic_event_t, Free> rest{xcb_poll_for_event(x)}) {
        }
        if (xcb_connection_has_error(x))
            return;
    }
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: paintclock RUNS COMMAND [ARGUMENT…]\n", stderr);
        return 2;
    }
    xcb_connection_t *x = xcb_connect(nullptr, nullptr);
    const auto *extension = xcb_get_extension_data(x, &xcb_damage_id);
    if (xcb_connection_has_error(x) || !extension || !extension->present) {
        std::fputs("paintclock: no X server with the DAMAGE extension\n", stderr);
        return 1;
    }
    std::free(xcb_damage_query_version_reply(x, xcb_damage_query_version(x, 1, 1), nullptr));
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
    xcb_damage_create(x, xcb_generate_id(x), root, XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
    xcb_flush(x);

    waitForQuiet(x);
    for (int run = arguments.at(1).toInt(); run > 0; --run) {
        const auto start = Clock::now();
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(arguments.at(2), arguments.mid(3));
        const bool painted = waitForDrawing(x, extension->first_event, start + std::chrono::seconds(20));
        const double milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
        program.terminate();
        program.waitForFinished(10'000);
        waitForQuiet(x); // the server repaints what the window covered, and that is not the next program's drawing
        if (!painted) {
            std::fputs("paintclock: nothing was drawn within 20 s\n", stderr);
            return 1;
        }
        std::printf("%.1f\n", milliseconds);
    }
    xcb_disconnect(x);
    return 0;
}
