/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;

import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What has the room of the status line. */
class StatusLinePathTest {

    private static final int PROGRESS = 150;

    private final Window window = new Window();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void endTheWork() throws InterruptedException {
        end.countDown();
        Job.getJobManager().join(Work.FAMILY, null);
        window.settle();
    }

    @Test
    void theRoomOfTheProgressIsTheMessagesWhileNothingRuns() {
        int[] room = {0};
        window.until("nothing runs", () -> {
            int now = line().getSize().x;
            boolean still = now == room[0] && now > 0 && java.util.Arrays.stream(Job.getJobManager().find(null)).noneMatch(each -> !each.isSystem() && each.getState() == Job.RUNNING);
            room[0] = now;
            return still && now > window.window().getShell().getSize().x / 3;
        });
        int wide = line().getSize().x;
        Work.visibly("a test's work", monitor -> {
            end.await();
            return "done";
        }, done -> { }, failure -> { });
        window.until("the progress is shown", () -> line().getSize().x < wide - PROGRESS);
        assertTrue(line().isVisible());
        end.countDown();
        window.until("the room is given back", () -> line().getSize().x == wide);
    }

    /** The platform's control, whose class is nobody's to name. */
    private Control line() {
        Control found = find(window.window().getShell());
        if (found == null) {
            throw new AssertionError("there is no status line");
        }
        return found;
    }

    private static Control find(Composite parent) {
        for (Control each : parent.getChildren()) {
            if (each.getClass().getSimpleName().equals("StatusLine")) {
                return each;
            }
            Control inner = each instanceof Composite composite ? find(composite) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }
}
