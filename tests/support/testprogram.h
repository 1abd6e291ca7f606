#pragma once

#include <QTest>

/*! The test classes of a folder in one program, so that its libraries are linked once and not for every class.
 *
 *  `program tst_x [arguments of Qt Test…]` runs the class of tst_x.cpp; without a name it lists those it has. A test
 * that needs a second process starts its own program with the name of a command.
 */
namespace TestProgram {
//! Gets main()'s arguments without the name; returns the exit code.
using Run = int (*)(int argc, char **argv);

bool addCommand(const char *name, Run run);
//! Named after \p file, as ctest knows it.
bool addTest(const char *file, Run run);

template <class Application, class Test> int runTest(int argc, char **argv)
{
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN does
    Test test;
    return QTest::qExec(&test, argc, argv);
}
} // namespace TestProgram

//! In place of QTEST_GUILESS_MAIN, QTEST_MAIN, and for what else may have to be there.
#define VESTRY_TEST(Test) VESTRY_TEST_UNDER(QCoreApplication, Test)
#define VESTRY_GUI_TEST(Test) VESTRY_TEST_UNDER(QApplication, Test)
#define VESTRY_TEST_UNDER(Application, Test)                                                                           \
    [[maybe_unused]] static const bool added##Test =                                                                   \
        TestProgram::addTest(__FILE__, TestProgram::runTest<Application, Test>);
#define VESTRY_TEST_COMMAND(name, function)                                                                            \
    [[maybe_unused]] static const bool added##function = TestProgram::addCommand(name, function);
