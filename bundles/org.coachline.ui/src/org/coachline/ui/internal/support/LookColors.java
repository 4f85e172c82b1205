/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.coachline.look.Palette;
import org.coachline.look.Rgb;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.look.Wash;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** The look's colours and fonts as the toolkit's, for the theme that is on; tells when another theme is chosen. UI thread. */
public final class LookColors {

    private static @Nullable LookColors instance;

    private final Map<Token, Color> colors = new EnumMap<>(Token.class);
    private final Map<Type, Font> fonts = new EnumMap<>(Type.class);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Palette palette = Palette.of(Theme.LIGHT);

    private LookColors(Display display) {
        display.disposeExec(() -> {
            fonts.values().forEach(Font::dispose);
            instance = null;
        });
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
        if (engine != null) {
            use(engine.getActiveTheme());
        }
        if (events != null) {
            events.subscribe(IThemeEngine.Events.THEME_CHANGED, event -> {
                use((ITheme) event.getProperty(IThemeEngine.Events.THEME));
                // The platform restyles all widgets in this same event; ours come after it.
                display.asyncExec(() -> listeners.forEach(Runnable::run));
            });
        }
    }

    /** The colours of the workbench. */
    public static LookColors get() {
        LookColors current = instance;
        if (current == null) {
            current = new LookColors(Display.getCurrent());
            instance = current;
        }
        return current;
    }

    private void use(@Nullable ITheme theme) {
        String id = theme == null ? "" : theme.getId();
        Theme found = Theme.LIGHT;
        for (Theme each : Theme.values()) {
            if (id.endsWith('.' + each.id())) {
                found = each;
            }
        }
        if (palette.theme() != found) {
            palette = Palette.of(found);
            colors.clear();
        }
        // The platform's own red for what went wrong is too pale on our grounds.
        Rgb error = palette.get(Token.MISSED);
        JFaceResources.getColorRegistry().put(JFacePreferences.ERROR_COLOR, new RGB(error.red(), error.green(), error.blue()));
    }

    /** The palette of the theme that is on. */
    public Palette palette() {
        return palette;
    }

    /** A token's colour. */
    public Color color(Token token) {
        return colors.computeIfAbsent(token, each -> color(palette.get(each)));
    }

    /** A token's colour laid over the panel's at a strength. */
    public Color wash(Token upper, Wash wash) {
        return color(wash.of(palette.get(upper), palette.get(Token.PANEL)));
    }

    private static Color color(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }

    /** The font of a role, from the platform's own text font. */
    public Font font(Type type) {
        return fonts.computeIfAbsent(type, each -> {
            FontData data = JFaceResources.getDialogFontDescriptor().getFontData()[0];
            return new Font(Display.getCurrent(), data.getName(), each.size(data.getHeight()),
                    each.bold() ? SWT.BOLD : SWT.NORMAL);
        });
    }

    /**
     * Runs something now and whenever the theme has changed, for as long as a control lives.
     *
     * @param control whose life counts
     * @param action  sets colours or redraws
     */
    public void keep(Control control, Runnable action) {
        Runnable guarded = () -> {
            if (!control.isDisposed()) {
                action.run();
            }
        };
        listeners.add(guarded);
        control.addDisposeListener(event -> listeners.remove(guarded));
        action.run();
    }
}
