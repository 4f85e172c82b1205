/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog.impl;

import java.util.Collection;

import org.coachline.model.catalog.CallerType;
import org.coachline.model.catalog.CatalogPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Caller Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.impl.CallerTypeImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.CallerTypeImpl#getSignals <em>Signals</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.CallerTypeImpl#getApproach <em>Approach</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.CallerTypeImpl#getFits <em>Fits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CallerTypeImpl extends CatalogItemImpl implements CallerType {
	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSignals() <em>Signals</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignals()
	 * @generated
	 * @ordered
	 */
	protected EList<String> signals;

	/**
	 * The default value of the '{@link #getApproach() <em>Approach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproach()
	 * @generated
	 * @ordered
	 */
	protected static final String APPROACH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApproach() <em>Approach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproach()
	 * @generated
	 * @ordered
	 */
	protected String approach = APPROACH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFits() <em>Fits</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFits()
	 * @generated
	 * @ordered
	 */
	protected EList<String> fits;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CallerTypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.CALLER_TYPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.CALLER_TYPE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSignals() {
		if (signals == null) {
			signals = new EDataTypeEList<String>(String.class, this, CatalogPackage.CALLER_TYPE__SIGNALS);
		}
		return signals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApproach() {
		return approach;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproach(String newApproach) {
		String oldApproach = approach;
		approach = newApproach;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.CALLER_TYPE__APPROACH, oldApproach, approach));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFits() {
		if (fits == null) {
			fits = new EDataTypeEList<String>(String.class, this, CatalogPackage.CALLER_TYPE__FITS);
		}
		return fits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CatalogPackage.CALLER_TYPE__DESCRIPTION:
				return getDescription();
			case CatalogPackage.CALLER_TYPE__SIGNALS:
				return getSignals();
			case CatalogPackage.CALLER_TYPE__APPROACH:
				return getApproach();
			case CatalogPackage.CALLER_TYPE__FITS:
				return getFits();
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
			case CatalogPackage.CALLER_TYPE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case CatalogPackage.CALLER_TYPE__SIGNALS:
				getSignals().clear();
				getSignals().addAll((Collection<? extends String>)newValue);
				return;
			case CatalogPackage.CALLER_TYPE__APPROACH:
				setApproach((String)newValue);
				return;
			case CatalogPackage.CALLER_TYPE__FITS:
				getFits().clear();
				getFits().addAll((Collection<? extends String>)newValue);
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
			case CatalogPackage.CALLER_TYPE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case CatalogPackage.CALLER_TYPE__SIGNALS:
				getSignals().clear();
				return;
			case CatalogPackage.CALLER_TYPE__APPROACH:
				setApproach(APPROACH_EDEFAULT);
				return;
			case CatalogPackage.CALLER_TYPE__FITS:
				getFits().clear();
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
			case CatalogPackage.CALLER_TYPE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case CatalogPackage.CALLER_TYPE__SIGNALS:
				return signals != null && !signals.isEmpty();
			case CatalogPackage.CALLER_TYPE__APPROACH:
				return APPROACH_EDEFAULT == null ? approach != null : !APPROACH_EDEFAULT.equals(approach);
			case CatalogPackage.CALLER_TYPE__FITS:
				return fits != null && !fits.isEmpty();
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
		result.append(" (description: ");
		result.append(description);
		result.append(", signals: ");
		result.append(signals);
		result.append(", approach: ");
		result.append(approach);
		result.append(", fits: ");
		result.append(fits);
		result.append(')');
		return result.toString();
	}

} //CallerTypeImpl
