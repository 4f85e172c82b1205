/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog.impl;

import java.util.Collection;

import org.coachline.model.catalog.CatalogPackage;
import org.coachline.model.catalog.RolePlayCard;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Role Play Card</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.impl.RolePlayCardImpl#getCallerType <em>Caller Type</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.RolePlayCardImpl#getSituation <em>Situation</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.RolePlayCardImpl#getOpening <em>Opening</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.RolePlayCardImpl#getPractises <em>Practises</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RolePlayCardImpl extends CatalogItemImpl implements RolePlayCard {
	/**
	 * The default value of the '{@link #getCallerType() <em>Caller Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallerType()
	 * @generated
	 * @ordered
	 */
	protected static final String CALLER_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCallerType() <em>Caller Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallerType()
	 * @generated
	 * @ordered
	 */
	protected String callerType = CALLER_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSituation() <em>Situation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSituation()
	 * @generated
	 * @ordered
	 */
	protected static final String SITUATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSituation() <em>Situation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSituation()
	 * @generated
	 * @ordered
	 */
	protected String situation = SITUATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpening() <em>Opening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpening()
	 * @generated
	 * @ordered
	 */
	protected static final String OPENING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpening() <em>Opening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpening()
	 * @generated
	 * @ordered
	 */
	protected String opening = OPENING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPractises() <em>Practises</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPractises()
	 * @generated
	 * @ordered
	 */
	protected EList<String> practises;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RolePlayCardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.ROLE_PLAY_CARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCallerType() {
		return callerType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCallerType(String newCallerType) {
		String oldCallerType = callerType;
		callerType = newCallerType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.ROLE_PLAY_CARD__CALLER_TYPE, oldCallerType, callerType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSituation() {
		return situation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSituation(String newSituation) {
		String oldSituation = situation;
		situation = newSituation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.ROLE_PLAY_CARD__SITUATION, oldSituation, situation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpening() {
		return opening;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpening(String newOpening) {
		String oldOpening = opening;
		opening = newOpening;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.ROLE_PLAY_CARD__OPENING, oldOpening, opening));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPractises() {
		if (practises == null) {
			practises = new EDataTypeEList<String>(String.class, this, CatalogPackage.ROLE_PLAY_CARD__PRACTISES);
		}
		return practises;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CatalogPackage.ROLE_PLAY_CARD__CALLER_TYPE:
				return getCallerType();
			case CatalogPackage.ROLE_PLAY_CARD__SITUATION:
				return getSituation();
			case CatalogPackage.ROLE_PLAY_CARD__OPENING:
				return getOpening();
			case CatalogPackage.ROLE_PLAY_CARD__PRACTISES:
				return getPractises();
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
			case CatalogPackage.ROLE_PLAY_CARD__CALLER_TYPE:
				setCallerType((String)newValue);
				return;
			case CatalogPackage.ROLE_PLAY_CARD__SITUATION:
				setSituation((String)newValue);
				return;
			case CatalogPackage.ROLE_PLAY_CARD__OPENING:
				setOpening((String)newValue);
				return;
			case CatalogPackage.ROLE_PLAY_CARD__PRACTISES:
				getPractises().clear();
				getPractises().addAll((Collection<? extends String>)newValue);
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
			case CatalogPackage.ROLE_PLAY_CARD__CALLER_TYPE:
				setCallerType(CALLER_TYPE_EDEFAULT);
				return;
			case CatalogPackage.ROLE_PLAY_CARD__SITUATION:
				setSituation(SITUATION_EDEFAULT);
				return;
			case CatalogPackage.ROLE_PLAY_CARD__OPENING:
				setOpening(OPENING_EDEFAULT);
				return;
			case CatalogPackage.ROLE_PLAY_CARD__PRACTISES:
				getPractises().clear();
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
			case CatalogPackage.ROLE_PLAY_CARD__CALLER_TYPE:
				return CALLER_TYPE_EDEFAULT == null ? callerType != null : !CALLER_TYPE_EDEFAULT.equals(callerType);
			case CatalogPackage.ROLE_PLAY_CARD__SITUATION:
				return SITUATION_EDEFAULT == null ? situation != null : !SITUATION_EDEFAULT.equals(situation);
			case CatalogPackage.ROLE_PLAY_CARD__OPENING:
				return OPENING_EDEFAULT == null ? opening != null : !OPENING_EDEFAULT.equals(opening);
			case CatalogPackage.ROLE_PLAY_CARD__PRACTISES:
				return practises != null && !practises.isEmpty();
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
		result.append(" (callerType: ");
		result.append(callerType);
		result.append(", situation: ");
		result.append(situation);
		result.append(", opening: ");
		result.append(opening);
		result.append(", practises: ");
		result.append(practises);
		result.append(')');
		return result.toString();
	}

} //RolePlayCardImpl
