/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog.impl;

import java.util.Collection;

import org.coachline.model.catalog.AnswerOption;
import org.coachline.model.catalog.CatalogPackage;
import org.coachline.model.catalog.QuestionCondition;
import org.coachline.model.catalog.ScorecardQuestion;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scorecard Question</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.impl.ScorecardQuestionImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.ScorecardQuestionImpl#isAllowsNotApplicable <em>Allows Not Applicable</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.ScorecardQuestionImpl#isAutoFail <em>Auto Fail</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.ScorecardQuestionImpl#isCommentRequired <em>Comment Required</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.ScorecardQuestionImpl#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.ScorecardQuestionImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.ScorecardQuestionImpl#getTechniques <em>Techniques</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.ScorecardQuestionImpl#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScorecardQuestionImpl extends CatalogItemImpl implements ScorecardQuestion {
	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final double WEIGHT_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected double weight = WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #isAllowsNotApplicable() <em>Allows Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllowsNotApplicable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALLOWS_NOT_APPLICABLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAllowsNotApplicable() <em>Allows Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllowsNotApplicable()
	 * @generated
	 * @ordered
	 */
	protected boolean allowsNotApplicable = ALLOWS_NOT_APPLICABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAutoFail() <em>Auto Fail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAutoFail()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AUTO_FAIL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAutoFail() <em>Auto Fail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAutoFail()
	 * @generated
	 * @ordered
	 */
	protected boolean autoFail = AUTO_FAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #isCommentRequired() <em>Comment Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCommentRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COMMENT_REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCommentRequired() <em>Comment Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCommentRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean commentRequired = COMMENT_REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected static final String GUIDANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected String guidance = GUIDANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected EList<QuestionCondition> conditions;

	/**
	 * The cached value of the '{@link #getTechniques() <em>Techniques</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechniques()
	 * @generated
	 * @ordered
	 */
	protected EList<String> techniques;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<AnswerOption> options;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScorecardQuestionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.SCORECARD_QUESTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(double newWeight) {
		double oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.SCORECARD_QUESTION__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAllowsNotApplicable() {
		return allowsNotApplicable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllowsNotApplicable(boolean newAllowsNotApplicable) {
		boolean oldAllowsNotApplicable = allowsNotApplicable;
		allowsNotApplicable = newAllowsNotApplicable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.SCORECARD_QUESTION__ALLOWS_NOT_APPLICABLE, oldAllowsNotApplicable, allowsNotApplicable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAutoFail() {
		return autoFail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutoFail(boolean newAutoFail) {
		boolean oldAutoFail = autoFail;
		autoFail = newAutoFail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.SCORECARD_QUESTION__AUTO_FAIL, oldAutoFail, autoFail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCommentRequired() {
		return commentRequired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommentRequired(boolean newCommentRequired) {
		boolean oldCommentRequired = commentRequired;
		commentRequired = newCommentRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.SCORECARD_QUESTION__COMMENT_REQUIRED, oldCommentRequired, commentRequired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuidance() {
		return guidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuidance(String newGuidance) {
		String oldGuidance = guidance;
		guidance = newGuidance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.SCORECARD_QUESTION__GUIDANCE, oldGuidance, guidance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QuestionCondition> getConditions() {
		if (conditions == null) {
			conditions = new EObjectContainmentEList<QuestionCondition>(QuestionCondition.class, this, CatalogPackage.SCORECARD_QUESTION__CONDITIONS);
		}
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTechniques() {
		if (techniques == null) {
			techniques = new EDataTypeEList<String>(String.class, this, CatalogPackage.SCORECARD_QUESTION__TECHNIQUES);
		}
		return techniques;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AnswerOption> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<AnswerOption>(AnswerOption.class, this, CatalogPackage.SCORECARD_QUESTION__OPTIONS);
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
			case CatalogPackage.SCORECARD_QUESTION__CONDITIONS:
				return ((InternalEList<?>)getConditions()).basicRemove(otherEnd, msgs);
			case CatalogPackage.SCORECARD_QUESTION__OPTIONS:
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
			case CatalogPackage.SCORECARD_QUESTION__WEIGHT:
				return getWeight();
			case CatalogPackage.SCORECARD_QUESTION__ALLOWS_NOT_APPLICABLE:
				return isAllowsNotApplicable();
			case CatalogPackage.SCORECARD_QUESTION__AUTO_FAIL:
				return isAutoFail();
			case CatalogPackage.SCORECARD_QUESTION__COMMENT_REQUIRED:
				return isCommentRequired();
			case CatalogPackage.SCORECARD_QUESTION__GUIDANCE:
				return getGuidance();
			case CatalogPackage.SCORECARD_QUESTION__CONDITIONS:
				return getConditions();
			case CatalogPackage.SCORECARD_QUESTION__TECHNIQUES:
				return getTechniques();
			case CatalogPackage.SCORECARD_QUESTION__OPTIONS:
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
			case CatalogPackage.SCORECARD_QUESTION__WEIGHT:
				setWeight((Double)newValue);
				return;
			case CatalogPackage.SCORECARD_QUESTION__ALLOWS_NOT_APPLICABLE:
				setAllowsNotApplicable((Boolean)newValue);
				return;
			case CatalogPackage.SCORECARD_QUESTION__AUTO_FAIL:
				setAutoFail((Boolean)newValue);
				return;
			case CatalogPackage.SCORECARD_QUESTION__COMMENT_REQUIRED:
				setCommentRequired((Boolean)newValue);
				return;
			case CatalogPackage.SCORECARD_QUESTION__GUIDANCE:
				setGuidance((String)newValue);
				return;
			case CatalogPackage.SCORECARD_QUESTION__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends QuestionCondition>)newValue);
				return;
			case CatalogPackage.SCORECARD_QUESTION__TECHNIQUES:
				getTechniques().clear();
				getTechniques().addAll((Collection<? extends String>)newValue);
				return;
			case CatalogPackage.SCORECARD_QUESTION__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends AnswerOption>)newValue);
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
			case CatalogPackage.SCORECARD_QUESTION__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case CatalogPackage.SCORECARD_QUESTION__ALLOWS_NOT_APPLICABLE:
				setAllowsNotApplicable(ALLOWS_NOT_APPLICABLE_EDEFAULT);
				return;
			case CatalogPackage.SCORECARD_QUESTION__AUTO_FAIL:
				setAutoFail(AUTO_FAIL_EDEFAULT);
				return;
			case CatalogPackage.SCORECARD_QUESTION__COMMENT_REQUIRED:
				setCommentRequired(COMMENT_REQUIRED_EDEFAULT);
				return;
			case CatalogPackage.SCORECARD_QUESTION__GUIDANCE:
				setGuidance(GUIDANCE_EDEFAULT);
				return;
			case CatalogPackage.SCORECARD_QUESTION__CONDITIONS:
				getConditions().clear();
				return;
			case CatalogPackage.SCORECARD_QUESTION__TECHNIQUES:
				getTechniques().clear();
				return;
			case CatalogPackage.SCORECARD_QUESTION__OPTIONS:
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
			case CatalogPackage.SCORECARD_QUESTION__WEIGHT:
				return weight != WEIGHT_EDEFAULT;
			case CatalogPackage.SCORECARD_QUESTION__ALLOWS_NOT_APPLICABLE:
				return allowsNotApplicable != ALLOWS_NOT_APPLICABLE_EDEFAULT;
			case CatalogPackage.SCORECARD_QUESTION__AUTO_FAIL:
				return autoFail != AUTO_FAIL_EDEFAULT;
			case CatalogPackage.SCORECARD_QUESTION__COMMENT_REQUIRED:
				return commentRequired != COMMENT_REQUIRED_EDEFAULT;
			case CatalogPackage.SCORECARD_QUESTION__GUIDANCE:
				return GUIDANCE_EDEFAULT == null ? guidance != null : !GUIDANCE_EDEFAULT.equals(guidance);
			case CatalogPackage.SCORECARD_QUESTION__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
			case CatalogPackage.SCORECARD_QUESTION__TECHNIQUES:
				return techniques != null && !techniques.isEmpty();
			case CatalogPackage.SCORECARD_QUESTION__OPTIONS:
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
		result.append(" (weight: ");
		result.append(weight);
		result.append(", allowsNotApplicable: ");
		result.append(allowsNotApplicable);
		result.append(", autoFail: ");
		result.append(autoFail);
		result.append(", commentRequired: ");
		result.append(commentRequired);
		result.append(", guidance: ");
		result.append(guidance);
		result.append(", techniques: ");
		result.append(techniques);
		result.append(')');
		return result.toString();
	}

} //ScorecardQuestionImpl
