/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.ArrayList;
import java.util.List;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of what works by key where the keyboard is now: searchable, to be copied and printed. A window beside the workbench's,
 * which neither waits for it nor stops playing; Esc closes it, and so does the key that opened it. UI thread.
 */
final class CheatSheet {

    private static final Point SIZE = new Point(620, 720);
    private static final int KEYS_WIDTH = 210;

    private static @Nullable CheatSheet shown;

    private final IWorkbenchWindow window;
    private final KeySheet sheet;
    private final Shell shell;
    private final Text filter;
    private final StyledText text;

    private CheatSheet(IWorkbenchWindow window) {
        this.window = window;
        // Read before the sheet has the keyboard: it tells what works where that is now.
        sheet = KeySheet.now(window);
        shell = new Shell(window.getShell(), SWT.DIALOG_TRIM | SWT.RESIZE);
        shell.setText(KeyMessages.get("sheet.title"));
        GridLayoutFactory.fillDefaults().margins(Spacing.MEDIUM, Spacing.MEDIUM).spacing(Spacing.SMALL, Spacing.SMALL).applyTo(shell);
        Styles.quiet(shell, KeyMessages.get("sheet.about", sheet.scheme()));
        filter = Styles.id(Styles.named(new Text(shell, SWT.SEARCH | SWT.ICON_CANCEL), KeyMessages.get("sheet.filter")), "sheetFilter");
        filter.setMessage(KeyMessages.get("page.searchHint"));
        filter.setMessage(KeyMessages.get("sheet.filterHint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addListener(SWT.Modify, event -> fill());
        text = Styles.id(Styles.named(new StyledText(shell, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.BORDER), KeyMessages.get("sheet.list")), "sheetText");
        text.setTabStops(new int[] {KEYS_WIDTH});
        text.setMargins(Spacing.MEDIUM, Spacing.SMALL, Spacing.SMALL, Spacing.SMALL);
        text.setLineSpacing(Spacing.GRID);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        buttons();
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                shell.close();
            }
        });
        text.addListener(SWT.Traverse, event -> {
            // A field of several lines would keep Tab for itself.
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        shell.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F1) {
                shell.close();
            }
        });
        for (org.eclipse.swt.widgets.Control each : new org.eclipse.swt.widgets.Control[] {filter, text}) {
            each.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.F1) {
                    shell.close();
                }
            });
        }
        LookColors.get().keep(text, this::fill);
    }

    /** Shows the sheet for what has the keyboard now; one that is open is closed instead. */
    static void open(IWorkbenchWindow window) {
        CheatSheet before = shown;
        if (before != null && !before.shell.isDisposed()) {
            before.shell.close();
            return;
        }
        CheatSheet made = new CheatSheet(window);
        shown = made;
        Rectangle around = window.getShell().getBounds();
        int height = Math.min(SIZE.y, around.height - Spacing.LARGE * 2);
        made.shell.setBounds(around.x + (around.width - SIZE.x) / 2, around.y + (around.height - height) / 2, SIZE.x, height);
        made.shell.addDisposeListener(event -> shown = null);
        made.shell.open();
        made.filter.setFocus();
    }

    private void buttons() {
        Composite bar = Styles.panel(shell, 4, true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        button(bar, "sheet.change", "sheetChange", this::change);
        GridDataFactory.swtDefaults().grab(true, false).applyTo(button(bar, "sheet.copy", "sheetCopy", this::copy));
        button(bar, "sheet.print", "sheetPrint", this::print);
        button(bar, "sheet.close", "sheetClose", () -> shell.close());
    }

    private static Button button(Composite parent, String key, String id, Runnable action) {
        Button button = Styles.id(new Button(parent, SWT.PUSH), id);
        button.setText(KeyMessages.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private KeySheet wanted() {
        return sheet.matching(filter.getText());
    }

    private void fill() {
        LookColors look = LookColors.get();
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        wanted().groups().forEach((group, lines) -> {
            if (!all.isEmpty()) {
                all.append('\n');
            }
            styles.add(range(all.length(), group.length(), range -> {
                range.font = look.font(Type.STRONG);
                range.foreground = look.color(Token.ACCENT);
            }));
            all.append(group).append('\n');
            for (KeySheet.Line line : lines) {
                for (int i = 0; i < line.keys().size(); i++) {
                    all.append(i == 0 ? "" : "  ");
                    // Air within the cap: a full stop is a narrow thing.
                    String key = '\u00a0' + line.keys().get(i) + '\u00a0';
                    styles.add(range(all.length(), key.length(), range -> {
                        range.borderStyle = SWT.BORDER_SOLID;
                        range.borderColor = look.color(Token.LINE);
                        range.background = look.color(Token.HEADER);
                        range.foreground = look.color(Token.TEXT);
                    }));
                    all.append(key);
                }
                all.append('\t').append(line.name());
                if (!line.conflict().isEmpty()) {
                    styles.add(range(all.length() + 1, line.conflict().length() + 2, range -> range.foreground = look.color(Token.MISSED)));
                    all.append(" – ").append(line.conflict());
                }
                all.append('\n');
            }
        });
        text.setBackground(look.color(Token.PANEL));
        text.setForeground(look.color(Token.TEXT));
        text.setText(all.isEmpty() ? KeyMessages.get("sheet.nothing") : all.toString());
        if (!all.isEmpty()) {
            text.setStyleRanges(styles.toArray(StyleRange[]::new));
        }
    }

    private static StyleRange range(int start, int length, java.util.function.Consumer<StyleRange> style) {
        StyleRange range = new StyleRange();
        range.start = start;
        range.length = length;
        style.accept(range);
        return range;
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[] {wanted().text()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void change() {
        shell.close();
        PreferencesUtil.createPreferenceDialogOn(window.getShell(), KeysPage.ID, null, null).open();
    }

    private void print() {
        PrinterData chosen = new PrintDialog(shell).open();
        if (chosen == null) {
            return;
        }
        // On paper colours of a dark theme would be ink for nothing: the plain text is printed.
        StyledText plain = new StyledText(shell, SWT.MULTI);
        plain.setVisible(false);
        plain.setFont(org.eclipse.jface.resource.JFaceResources.getTextFont());
        plain.setText(wanted().text());
        Printer printer = new Printer(chosen);
        Runnable job = plain.print(printer);
        plain.dispose();
        Thread.ofPlatform().name("printing keys").start(() -> {
            job.run();
            printer.dispose();
        });
    }
}
