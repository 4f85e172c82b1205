/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.util.Collection;

import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.DeliveredLine;
import org.coachline.model.coaching.DeliveredOption;
import org.coachline.model.coaching.Verdict;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Delivered Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveredLineImpl#getLine <em>Line</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveredLineImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveredLineImpl#getMomentId <em>Moment Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveredLineImpl#getSectionId <em>Section Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveredLineImpl#getQuestionId <em>Question Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveredLineImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveredLineImpl#getOptionId <em>Option Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveredLineImpl#isNotApplicable <em>Not Applicable</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveredLineImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveredLineImpl#isMayNotApply <em>May Not Apply</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DeliveredLineImpl#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeliveredLineImpl extends MinimalEObjectImpl.Container implements DeliveredLine {
	/**
	 * The default value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected static final String LINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected String line = LINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMomentId() <em>Moment Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMomentId()
	 * @generated
	 * @ordered
	 */
	protected static final String MOMENT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMomentId() <em>Moment Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMomentId()
	 * @generated
	 * @ordered
	 */
	protected String momentId = MOMENT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSectionId() <em>Section Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSectionId()
	 * @generated
	 * @ordered
	 */
	protected static final String SECTION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSectionId() <em>Section Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSectionId()
	 * @generated
	 * @ordered
	 */
	protected String sectionId = SECTION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuestionId() <em>Question Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestionId()
	 * @generated
	 * @ordered
	 */
	protected static final String QUESTION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuestionId() <em>Question Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestionId()
	 * @generated
	 * @ordered
	 */
	protected String questionId = QUESTION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final Verdict VERDICT_EDEFAULT = Verdict.NONE;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected Verdict verdict = VERDICT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOptionId() <em>Option Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptionId()
	 * @generated
	 * @ordered
	 */
	protected static final String OPTION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOptionId() <em>Option Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptionId()
	 * @generated
	 * @ordered
	 */
	protected String optionId = OPTION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #isNotApplicable() <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotApplicable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NOT_APPLICABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNotApplicable() <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotApplicable()
	 * @generated
	 * @ordered
	 */
	protected boolean notApplicable = NOT_APPLICABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected String answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #isMayNotApply() <em>May Not Apply</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMayNotApply()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MAY_NOT_APPLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMayNotApply() <em>May Not Apply</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMayNotApply()
	 * @generated
	 * @ordered
	 */
	protected boolean mayNotApply = MAY_NOT_APPLY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<DeliveredOption> options;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeliveredLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.DELIVERED_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLine() {
		return line;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLine(String newLine) {
		String oldLine = line;
		line = newLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERED_LINE__LINE, oldLine, line));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERED_LINE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMomentId() {
		return momentId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMomentId(String newMomentId) {
		String oldMomentId = momentId;
		momentId = newMomentId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERED_LINE__MOMENT_ID, oldMomentId, momentId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSectionId() {
		return sectionId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSectionId(String newSectionId) {
		String oldSectionId = sectionId;
		sectionId = newSectionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERED_LINE__SECTION_ID, oldSectionId, sectionId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuestionId() {
		return questionId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestionId(String newQuestionId) {
		String oldQuestionId = questionId;
		questionId = newQuestionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERED_LINE__QUESTION_ID, oldQuestionId, questionId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verdict getVerdict() {
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(Verdict newVerdict) {
		Verdict oldVerdict = verdict;
		verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERED_LINE__VERDICT, oldVerdict, verdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOptionId() {
		return optionId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptionId(String newOptionId) {
		String oldOptionId = optionId;
		optionId = newOptionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERED_LINE__OPTION_ID, oldOptionId, optionId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNotApplicable() {
		return notApplicable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotApplicable(boolean newNotApplicable) {
		boolean oldNotApplicable = notApplicable;
		notApplicable = newNotApplicable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERED_LINE__NOT_APPLICABLE, oldNotApplicable, notApplicable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(String newAnswer) {
		String oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERED_LINE__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMayNotApply() {
		return mayNotApply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMayNotApply(boolean newMayNotApply) {
		boolean oldMayNotApply = mayNotApply;
		mayNotApply = newMayNotApply;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DELIVERED_LINE__MAY_NOT_APPLY, oldMayNotApply, mayNotApply));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DeliveredOption> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<DeliveredOption>(DeliveredOption.class, this, CoachingPackage.DELIVERED_LINE__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoachingPackage.DELIVERED_LINE__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoachingPackage.DELIVERED_LINE__LINE:
				return getLine();
			case CoachingPackage.DELIVERED_LINE__LABEL:
				return getLabel();
			case CoachingPackage.DELIVERED_LINE__MOMENT_ID:
				return getMomentId();
			case CoachingPackage.DELIVERED_LINE__SECTION_ID:
				return getSectionId();
			case CoachingPackage.DELIVERED_LINE__QUESTION_ID:
				return getQuestionId();
			case CoachingPackage.DELIVERED_LINE__VERDICT:
				return getVerdict();
			case CoachingPackage.DELIVERED_LINE__OPTION_ID:
				return getOptionId();
			case CoachingPackage.DELIVERED_LINE__NOT_APPLICABLE:
				return isNotApplicable();
			case CoachingPackage.DELIVERED_LINE__ANSWER:
				return getAnswer();
			case CoachingPackage.DELIVERED_LINE__MAY_NOT_APPLY:
				return isMayNotApply();
			case CoachingPackage.DELIVERED_LINE__OPTIONS:
				return getOptions();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CoachingPackage.DELIVERED_LINE__LINE:
				setLine((String)newValue);
				return;
			case CoachingPackage.DELIVERED_LINE__LABEL:
				setLabel((String)newValue);
				return;
			case CoachingPackage.DELIVERED_LINE__MOMENT_ID:
				setMomentId((String)newValue);
				return;
			case CoachingPackage.DELIVERED_LINE__SECTION_ID:
				setSectionId((String)newValue);
				return;
			case CoachingPackage.DELIVERED_LINE__QUESTION_ID:
				setQuestionId((String)newValue);
				return;
			case CoachingPackage.DELIVERED_LINE__VERDICT:
				setVerdict((Verdict)newValue);
				return;
			case CoachingPackage.DELIVERED_LINE__OPTION_ID:
				setOptionId((String)newValue);
				return;
			case CoachingPackage.DELIVERED_LINE__NOT_APPLICABLE:
				setNotApplicable((Boolean)newValue);
				return;
			case CoachingPackage.DELIVERED_LINE__ANSWER:
				setAnswer((String)newValue);
				return;
			case CoachingPackage.DELIVERED_LINE__MAY_NOT_APPLY:
				setMayNotApply((Boolean)newValue);
				return;
			case CoachingPackage.DELIVERED_LINE__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends DeliveredOption>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CoachingPackage.DELIVERED_LINE__LINE:
				setLine(LINE_EDEFAULT);
				return;
			case CoachingPackage.DELIVERED_LINE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case CoachingPackage.DELIVERED_LINE__MOMENT_ID:
				setMomentId(MOMENT_ID_EDEFAULT);
				return;
			case CoachingPackage.DELIVERED_LINE__SECTION_ID:
				setSectionId(SECTION_ID_EDEFAULT);
				return;
			case CoachingPackage.DELIVERED_LINE__QUESTION_ID:
				setQuestionId(QUESTION_ID_EDEFAULT);
				return;
			case CoachingPackage.DELIVERED_LINE__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case CoachingPackage.DELIVERED_LINE__OPTION_ID:
				setOptionId(OPTION_ID_EDEFAULT);
				return;
			case CoachingPackage.DELIVERED_LINE__NOT_APPLICABLE:
				setNotApplicable(NOT_APPLICABLE_EDEFAULT);
				return;
			case CoachingPackage.DELIVERED_LINE__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case CoachingPackage.DELIVERED_LINE__MAY_NOT_APPLY:
				setMayNotApply(MAY_NOT_APPLY_EDEFAULT);
				return;
			case CoachingPackage.DELIVERED_LINE__OPTIONS:
				getOptions().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CoachingPackage.DELIVERED_LINE__LINE:
				return LINE_EDEFAULT == null ? line != null : !LINE_EDEFAULT.equals(line);
			case CoachingPackage.DELIVERED_LINE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case CoachingPackage.DELIVERED_LINE__MOMENT_ID:
				return MOMENT_ID_EDEFAULT == null ? momentId != null : !MOMENT_ID_EDEFAULT.equals(momentId);
			case CoachingPackage.DELIVERED_LINE__SECTION_ID:
				return SECTION_ID_EDEFAULT == null ? sectionId != null : !SECTION_ID_EDEFAULT.equals(sectionId);
			case CoachingPackage.DELIVERED_LINE__QUESTION_ID:
				return QUESTION_ID_EDEFAULT == null ? questionId != null : !QUESTION_ID_EDEFAULT.equals(questionId);
			case CoachingPackage.DELIVERED_LINE__VERDICT:
				return verdict != VERDICT_EDEFAULT;
			case CoachingPackage.DELIVERED_LINE__OPTION_ID:
				return OPTION_ID_EDEFAULT == null ? optionId != null : !OPTION_ID_EDEFAULT.equals(optionId);
			case CoachingPackage.DELIVERED_LINE__NOT_APPLICABLE:
				return notApplicable != NOT_APPLICABLE_EDEFAULT;
			case CoachingPackage.DELIVERED_LINE__ANSWER:
				return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
			case CoachingPackage.DELIVERED_LINE__MAY_NOT_APPLY:
				return mayNotApply != MAY_NOT_APPLY_EDEFAULT;
			case CoachingPackage.DELIVERED_LINE__OPTIONS:
				return options != null && !options.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (line: ");
		result.append(line);
		result.append(", label: ");
		result.append(label);
		result.append(", momentId: ");
		result.append(momentId);
		result.append(", sectionId: ");
		result.append(sectionId);
		result.append(", questionId: ");
		result.append(questionId);
		result.append(", verdict: ");
		result.append(verdict);
		result.append(", optionId: ");
		result.append(optionId);
		result.append(", notApplicable: ");
		result.append(notApplicable);
		result.append(", answer: ");
		result.append(answer);
		result.append(", mayNotApply: ");
		result.append(mayNotApply);
		result.append(')');
		return result.toString();
	}

} //DeliveredLineImpl
