/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests that read what is said to people: it is said in British English while each of them runs, and in the computer's language again afterwards. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Speaking.English.class)
public @interface Speaking {

    /** Sets the language before what the test prepares itself, and sets it back after what the test clears away itself. */
    final class English implements BeforeEachCallback, AfterEachCallback {

        private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Speaking.class);

        @Override
        public void beforeEach(ExtensionContext context) {
            context.getStore(OURS).put(Locale.class, Locale.getDefault());
            Locale.setDefault(Locale.UK);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            Locale.setDefault(context.getStore(OURS).remove(Locale.class, Locale.class));
        }
    }
}
