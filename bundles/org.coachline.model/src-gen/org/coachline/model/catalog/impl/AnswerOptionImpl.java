/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog.impl;

import org.coachline.model.catalog.AnswerOption;
import org.coachline.model.catalog.CatalogPackage;
import org.coachline.model.catalog.FailScope;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Answer Option</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.impl.AnswerOptionImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.AnswerOptionImpl#getFails <em>Fails</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.AnswerOptionImpl#isCommentRequired <em>Comment Required</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnswerOptionImpl extends CatalogItemImpl implements AnswerOption {
	/**
	 * The default value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected static final double POINTS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected double points = POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFails() <em>Fails</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFails()
	 * @generated
	 * @ordered
	 */
	protected static final FailScope FAILS_EDEFAULT = FailScope.NOTHING;

	/**
	 * The cached value of the '{@link #getFails() <em>Fails</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFails()
	 * @generated
	 * @ordered
	 */
	protected FailScope fails = FAILS_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnswerOptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.ANSWER_OPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPoints() {
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoints(double newPoints) {
		double oldPoints = points;
		points = newPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.ANSWER_OPTION__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FailScope getFails() {
		return fails;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFails(FailScope newFails) {
		FailScope oldFails = fails;
		fails = newFails == null ? FAILS_EDEFAULT : newFails;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.ANSWER_OPTION__FAILS, oldFails, fails));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.ANSWER_OPTION__COMMENT_REQUIRED, oldCommentRequired, commentRequired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CatalogPackage.ANSWER_OPTION__POINTS:
				return getPoints();
			case CatalogPackage.ANSWER_OPTION__FAILS:
				return getFails();
			case CatalogPackage.ANSWER_OPTION__COMMENT_REQUIRED:
				return isCommentRequired();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CatalogPackage.ANSWER_OPTION__POINTS:
				setPoints((Double)newValue);
				return;
			case CatalogPackage.ANSWER_OPTION__FAILS:
				setFails((FailScope)newValue);
				return;
			case CatalogPackage.ANSWER_OPTION__COMMENT_REQUIRED:
				setCommentRequired((Boolean)newValue);
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
			case CatalogPackage.ANSWER_OPTION__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case CatalogPackage.ANSWER_OPTION__FAILS:
				setFails(FAILS_EDEFAULT);
				return;
			case CatalogPackage.ANSWER_OPTION__COMMENT_REQUIRED:
				setCommentRequired(COMMENT_REQUIRED_EDEFAULT);
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
			case CatalogPackage.ANSWER_OPTION__POINTS:
				return points != POINTS_EDEFAULT;
			case CatalogPackage.ANSWER_OPTION__FAILS:
				return fails != FAILS_EDEFAULT;
			case CatalogPackage.ANSWER_OPTION__COMMENT_REQUIRED:
				return commentRequired != COMMENT_REQUIRED_EDEFAULT;
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
		result.append(" (points: ");
		result.append(points);
		result.append(", fails: ");
		result.append(fails);
		result.append(", commentRequired: ");
		result.append(commentRequired);
		result.append(')');
		return result.toString();
	}

} //AnswerOptionImpl
