/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggingTest {

    @Test
    void theWorkbookLibraryLogsThroughThePlatform(@TempDir Path folder) throws Exception {
        PlanWorkbook.write(Plans.usual(), folder.resolve("plan.xlsx"));
        assertEquals("org.apache.logging.log4j.tojul", LogManager.getFactory().getClass().getPackageName());
    }
}
