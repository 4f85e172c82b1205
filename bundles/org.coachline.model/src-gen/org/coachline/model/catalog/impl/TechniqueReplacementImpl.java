/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog.impl;

import java.util.Collection;

import org.coachline.model.catalog.CatalogPackage;
import org.coachline.model.catalog.TechniqueReplacement;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Technique Replacement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.impl.TechniqueReplacementImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniqueReplacementImpl#getWas <em>Was</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniqueReplacementImpl#getNow <em>Now</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniqueReplacementImpl#getBecause <em>Because</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TechniqueReplacementImpl extends MinimalEObjectImpl.Container implements TechniqueReplacement {
	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final String SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected String since = SINCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWas() <em>Was</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWas()
	 * @generated
	 * @ordered
	 */
	protected EList<String> was;

	/**
	 * The cached value of the '{@link #getNow() <em>Now</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNow()
	 * @generated
	 * @ordered
	 */
	protected EList<String> now;

	/**
	 * The default value of the '{@link #getBecause() <em>Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBecause()
	 * @generated
	 * @ordered
	 */
	protected static final String BECAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBecause() <em>Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBecause()
	 * @generated
	 * @ordered
	 */
	protected String because = BECAUSE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TechniqueReplacementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.TECHNIQUE_REPLACEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(String newSince) {
		String oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TECHNIQUE_REPLACEMENT__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getWas() {
		if (was == null) {
			was = new EDataTypeEList<String>(String.class, this, CatalogPackage.TECHNIQUE_REPLACEMENT__WAS);
		}
		return was;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNow() {
		if (now == null) {
			now = new EDataTypeEList<String>(String.class, this, CatalogPackage.TECHNIQUE_REPLACEMENT__NOW);
		}
		return now;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBecause() {
		return because;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBecause(String newBecause) {
		String oldBecause = because;
		because = newBecause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TECHNIQUE_REPLACEMENT__BECAUSE, oldBecause, because));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CatalogPackage.TECHNIQUE_REPLACEMENT__SINCE:
				return getSince();
			case CatalogPackage.TECHNIQUE_REPLACEMENT__WAS:
				return getWas();
			case CatalogPackage.TECHNIQUE_REPLACEMENT__NOW:
				return getNow();
			case CatalogPackage.TECHNIQUE_REPLACEMENT__BECAUSE:
				return getBecause();
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
			case CatalogPackage.TECHNIQUE_REPLACEMENT__SINCE:
				setSince((String)newValue);
				return;
			case CatalogPackage.TECHNIQUE_REPLACEMENT__WAS:
				getWas().clear();
				getWas().addAll((Collection<? extends String>)newValue);
				return;
			case CatalogPackage.TECHNIQUE_REPLACEMENT__NOW:
				getNow().clear();
				getNow().addAll((Collection<? extends String>)newValue);
				return;
			case CatalogPackage.TECHNIQUE_REPLACEMENT__BECAUSE:
				setBecause((String)newValue);
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
			case CatalogPackage.TECHNIQUE_REPLACEMENT__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case CatalogPackage.TECHNIQUE_REPLACEMENT__WAS:
				getWas().clear();
				return;
			case CatalogPackage.TECHNIQUE_REPLACEMENT__NOW:
				getNow().clear();
				return;
			case CatalogPackage.TECHNIQUE_REPLACEMENT__BECAUSE:
				setBecause(BECAUSE_EDEFAULT);
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
			case CatalogPackage.TECHNIQUE_REPLACEMENT__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case CatalogPackage.TECHNIQUE_REPLACEMENT__WAS:
				return was != null && !was.isEmpty();
			case CatalogPackage.TECHNIQUE_REPLACEMENT__NOW:
				return now != null && !now.isEmpty();
			case CatalogPackage.TECHNIQUE_REPLACEMENT__BECAUSE:
				return BECAUSE_EDEFAULT == null ? because != null : !BECAUSE_EDEFAULT.equals(because);
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
		result.append(" (since: ");
		result.append(since);
		result.append(", was: ");
		result.append(was);
		result.append(", now: ");
		result.append(now);
		result.append(", because: ");
		result.append(because);
		result.append(')');
		return result.toString();
	}

} //TechniqueReplacementImpl
