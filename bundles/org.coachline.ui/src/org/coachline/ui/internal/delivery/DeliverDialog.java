/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.delivery;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.coachline.insight.debrief.Debrief;
import org.coachline.insight.delivery.Outgoing;
import org.coachline.insight.delivery.Prepared;
import org.coachline.insight.scoring.ScoreText;
import org.coachline.intake.CallClips.Quality;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Visibility;
import org.coachline.report.page.DebriefPage;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Says what goes out to whom and what stays here, and asks how and where to. */
final class DeliverDialog extends CoachlineDialog {

    private static final int WIDTH_UNITS = 360;
    private static final int LINES = 8;
    private static final String ENDING = ".html";

    private static boolean lastSelfReview;
    private static boolean lastPdf;
    private static boolean lastOpen = true;
    private static @Nullable Path lastFolder;

    private static final double MEGABYTE = 1e6;

    private final Prepared prepared;
    private final Map<Quality, Long> sizes;
    /** In the order of the list; the last is none. */
    private final List<Quality> qualities;
    private Text file;
    private Button selfReview;
    private Combo sound;
    private Label tooLarge;
    private Button pdf;
    private Button openFolder;
    private @Nullable DeliveryWish wish;

    /**
     * @param prepared what goes out
     * @param sizes    bytes of the page in each quality of sound; none where nothing can be heard
     */
    DeliverDialog(Shell shell, Prepared prepared, Map<Quality, Long> sizes) {
        super(shell, DeliveryTexts.get("deliver.title"));
        this.prepared = prepared;
        this.sizes = Map.copyOf(sizes);
        qualities = Arrays.stream(Quality.values()).filter(sizes::containsKey).toList();
    }

    /** What was chosen; null when the dialog was cancelled. */
    @Nullable
    DeliveryWish wish() {
        return wish;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Outgoing out = prepared.out();
        setTitle(DeliveryTexts.get("deliver.heading", name(out.debrief().agent())));
        Composite area = form((Composite) super.createDialogArea(parent), 3);
        Text goes = Styles.id(Styles.named(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), DeliveryTexts.get("deliver.goes")), "delivery.goes");
        goes.setText(String.join("\n", summary()));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(convertHorizontalDLUsToPixels(WIDTH_UNITS), goes.getLineHeight() * LINES).applyTo(goes);
        // Tab leaves it: nothing is typed here.
        goes.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        selfReview = check(area, "deliver.self", lastSelfReview);
        Label heard = new Label(area, SWT.NONE);
        heard.setText(DeliveryTexts.get("deliver.sound"));
        sound = Styles.id(Styles.named(new Combo(area, SWT.READ_ONLY), DeliveryTexts.get("deliver.sound")), "deliver.sound");
        qualities.forEach(each -> sound.add(DeliveryTexts.get("deliver.sound." + each, megabytes(sizes.get(each)))));
        sound.add(qualities.isEmpty() ? DeliveryTexts.get("deliver.sound.missing") : DeliveryTexts.get("deliver.sound.none", megabytes(DebriefPage.size(0))));
        sound.select(fitting());
        sound.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sound);
        new Label(area, SWT.NONE);
        tooLarge = Styles.id(Styles.quiet(area, ""), "deliver.large");
        // Room for its two lines at once, so that nothing moves when it comes and goes.
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(convertHorizontalDLUsToPixels(WIDTH_UNITS / 2), 2 * goes.getLineHeight() + 2).applyTo(tooLarge);
        Label label = new Label(area, SWT.NONE);
        label.setText(DeliveryTexts.get("deliver.file"));
        file = Styles.id(Styles.named(new Text(area, SWT.BORDER), DeliveryTexts.get("deliver.file")), "delivery.file");
        file.setText(folder().resolve(fileName()).toString());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        file.addListener(SWT.Modify, event -> check());
        Button browse = Styles.named(new Button(area, SWT.PUSH), DeliveryTexts.get("deliver.browse"));
        browse.setText(DeliveryTexts.get("deliver.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        pdf = check(area, "deliver.pdf", lastPdf);
        openFolder = check(area, "deliver.open", lastOpen);
        return area;
    }

    private static Button check(Composite area, String key, boolean on) {
        Button button = Styles.id(Styles.named(new Button(area, SWT.CHECK), DeliveryTexts.get(key)), key);
        button.setText(DeliveryTexts.get(key));
        button.setSelection(on);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }

    /** The best that stays below what mailboxes take; of none that does, the smallest. */
    private int fitting() {
        for (int i = 0; i < qualities.size(); i++) {
            if (sizes.get(qualities.get(i)) <= DeliveryPreferences.mostBytes()) {
                return i;
            }
        }
        return Math.max(0, qualities.size() - 1);
    }

    private static String megabytes(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(Math.max(bytes / MEGABYTE, 0.1));
    }

    private @Nullable Quality quality() {
        int chosen = sound.getSelectionIndex();
        return chosen < 0 || chosen >= qualities.size() ? null : qualities.get(chosen);
    }

    private static String name(String name) {
        return name.isEmpty() ? DeliveryTexts.get("deliver.unknownAgent") : name;
    }

    private List<String> summary() {
        Outgoing out = prepared.out();
        Debrief debrief = out.debrief();
        List<String> lines = new ArrayList<>();
        lines.add(DeliveryTexts.get("goes.for", name(debrief.agent()), debrief.reviewer().isEmpty() ? out.who() : debrief.reviewer(), out.who()));
        StringBuilder moments = new StringBuilder(DeliveryTexts.get("goes.moments", debrief.moments().size()));
        Verdicts.BY_KEY.forEach(verdict -> {
            long count = debrief.moments().stream().filter(each -> each.verdict() == verdict).count();
            if (count > 0) {
                moments.append(moments.indexOf(":") < 0 ? ": " : ", ").append(count).append(' ').append(Verdicts.name(verdict));
            }
        });
        lines.add(moments.toString());
        int notes = debrief.notes().size() + debrief.moments().stream().mapToInt(each -> each.notes().size()).sum();
        lines.add(DeliveryTexts.get("goes.words", debrief.summary().isEmpty() ? 0 : 1, notes));
        if (debrief.score() != null) {
            lines.add(DeliveryTexts.get(isHalfScored() ? "goes.scoreHalf" : "goes.score", debrief.score().name(), debrief.score().share() == null ? DeliveryTexts.get("goes.noScore")
                    : ScoreText.percent(debrief.score().share())));
        }
        if (!debrief.unscored().isEmpty()) {
            lines.add(DeliveryTexts.get("goes.unscored", debrief.unscored()));
        }
        if (out.mostDisputes() > 0) {
            lines.add(out.disputesUntil().isPresent() ? DeliveryTexts.get("goes.disputesUntil", out.mostDisputes(), DeliveryTexts.lastDay(out.disputesUntil().get()))
                    : DeliveryTexts.get("goes.disputes", out.mostDisputes()));
        } else {
            lines.add(DeliveryTexts.get("goes.noDisputes"));
        }
        lines.add(stays());
        Review review = prepared.review().document();
        if (!review.getDeliveries().isEmpty()) {
            lines.add(DeliveryTexts.get("goes.again", DeliveryTexts.time(review.getDeliveries().getLast().getAt())));
        }
        return lines;
    }

    /** Whether the agent gets a score that its reviewer has not said to be complete. */
    private boolean isHalfScored() {
        Evaluation evaluation = prepared.review().document().getEvaluation();
        return evaluation != null && evaluation.getCompletedAt() == null && prepared.out().debrief().score() != null;
    }

    private String stays() {
        Review review = prepared.review().document();
        long secret = review.getNotes().stream().filter(each -> each.getVisibility() == Visibility.PRIVATE).count();
        long comments = review.getMoments().stream().filter(each -> each.getComment() != null && !each.getComment().isBlank()).count();
        int unsaid = review.getMoments().size() - prepared.out().debrief().moments().size();
        String stays = DeliveryTexts.get("goes.stays", secret, comments);
        return unsaid > 0 ? stays + ' ' + DeliveryTexts.get("goes.unsaid", unsaid) : stays;
    }

    private String fileName() {
        String day = prepared.out().debrief().call().start() == null ? LocalDate.now().toString()
                : prepared.out().debrief().call().start().atZone(prepared.out().debrief().call().zone()).toLocalDate().toString();
        // Enough to be told apart in a folder, and no more of a person than that: names of files are seen by many on their way.
        String initials = Arrays.stream(prepared.out().debrief().agent().split("[^\\p{L}]+")).filter(each -> !each.isEmpty())
                .map(each -> each.substring(0, each.offsetByCodePoints(0, 1))).collect(Collectors.joining());
        return DeliveryTexts.get("deliver.fileName", initials, day).replaceAll("[^\\p{L}\\p{N}]+", "-") + ENDING;
    }

    private static Path folder() {
        Path last = lastFolder;
        return last == null ? Path.of(System.getProperty("user.home", "")) : last;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(DeliveryTexts.get("deliver.title"));
        dialog.setFilterExtensions(new String[] {"*" + ENDING});
        dialog.setFilterNames(new String[] {DeliveryTexts.get("deliver.filter")});
        Path now = path();
        if (now != null && now.getFileName() != null) {
            dialog.setFilterPath(String.valueOf(now.getParent()));
            dialog.setFileName(now.getFileName().toString());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen.toLowerCase(Locale.ROOT).endsWith(ENDING) ? chosen : chosen + ENDING);
        }
    }

    private @Nullable Path path() {
        try {
            Path path = Path.of(file.getText().strip());
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void check() {
        Path path = path();
        boolean named = path != null && path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
        Quality chosen = quality();
        boolean large = chosen != null && sizes.get(chosen) > DeliveryPreferences.mostBytes();
        tooLarge.setText(large ? DeliveryTexts.get("deliver.large", megabytes(sizes.get(chosen))) : "");
        List<String> warnings = new ArrayList<>();
        if (!prepared.out().praises()) {
            warnings.add(DeliveryTexts.get("deliver.noPraise"));
        }
        if (isHalfScored()) {
            warnings.add(DeliveryTexts.get("deliver.halfScored"));
        }
        setMessage(warnings.isEmpty() ? DeliveryTexts.get("deliver.text") : String.join("\n", warnings), warnings.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
        setErrorMessage(named ? null : DeliveryTexts.get("deliver.noFile"));
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(named);
        }
    }

    @Override
    public void create() {
        super.create();
        // Not into the text, which is only read: the first thing to be chosen.
        selfReview.setFocus();
    }

    @Override
    protected Point getInitialSize() {
        // The text wraps in this width instead of making the dialog as wide as itself.
        Point size = super.getInitialSize();
        int width = Math.max(convertHorizontalDLUsToPixels(WIDTH_UNITS), getShell().getMinimumSize().x);
        return new Point(Math.min(Math.max(width, size.x), 2 * width), size.y);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, DeliveryTexts.get("deliver.deliver"));
        check();
    }

    @Override
    protected void okPressed() {
        Path path = path();
        if (path == null || Files.exists(path) && !MessageDialog.openQuestion(getShell(), DeliveryTexts.get("deliver.title"), DeliveryTexts.get("deliver.replace", path))) {
            return;
        }
        lastSelfReview = selfReview.getSelection();
        lastPdf = pdf.getSelection();
        lastOpen = openFolder.getSelection();
        lastFolder = path.getParent();
        wish = new DeliveryWish(path, lastSelfReview, quality(), lastPdf, lastOpen);
        super.okPressed();
    }
}
