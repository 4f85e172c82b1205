/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog.impl;

import java.util.Collection;

import org.coachline.model.catalog.CatalogPackage;
import org.coachline.model.catalog.Technique;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Technique</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.impl.TechniqueImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniqueImpl#getIcon <em>Icon</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniqueImpl#getColor <em>Color</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniqueImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniqueImpl#getIntent <em>Intent</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniqueImpl#getHow <em>How</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniqueImpl#getPhrasesToSay <em>Phrases To Say</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniqueImpl#getPhrasesToAvoid <em>Phrases To Avoid</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniqueImpl#getSuits <em>Suits</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniqueImpl#getPrecedes <em>Precedes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TechniqueImpl extends CatalogItemImpl implements Technique {
	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final String CATEGORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected String category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIcon() <em>Icon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIcon()
	 * @generated
	 * @ordered
	 */
	protected static final String ICON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIcon() <em>Icon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIcon()
	 * @generated
	 * @ordered
	 */
	protected String icon = ICON_EDEFAULT;

	/**
	 * The default value of the '{@link #getColor() <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColor()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColor() <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColor()
	 * @generated
	 * @ordered
	 */
	protected String color = COLOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntent() <em>Intent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntent()
	 * @generated
	 * @ordered
	 */
	protected static final String INTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntent() <em>Intent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntent()
	 * @generated
	 * @ordered
	 */
	protected String intent = INTENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHow() <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHow()
	 * @generated
	 * @ordered
	 */
	protected static final String HOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHow() <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHow()
	 * @generated
	 * @ordered
	 */
	protected String how = HOW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPhrasesToSay() <em>Phrases To Say</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhrasesToSay()
	 * @generated
	 * @ordered
	 */
	protected EList<String> phrasesToSay;

	/**
	 * The cached value of the '{@link #getPhrasesToAvoid() <em>Phrases To Avoid</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhrasesToAvoid()
	 * @generated
	 * @ordered
	 */
	protected EList<String> phrasesToAvoid;

	/**
	 * The cached value of the '{@link #getSuits() <em>Suits</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuits()
	 * @generated
	 * @ordered
	 */
	protected EList<String> suits;

	/**
	 * The cached value of the '{@link #getPrecedes() <em>Precedes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrecedes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> precedes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TechniqueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.TECHNIQUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(String newCategory) {
		String oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TECHNIQUE__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIcon() {
		return icon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIcon(String newIcon) {
		String oldIcon = icon;
		icon = newIcon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TECHNIQUE__ICON, oldIcon, icon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColor() {
		return color;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColor(String newColor) {
		String oldColor = color;
		color = newColor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TECHNIQUE__COLOR, oldColor, color));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TECHNIQUE__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIntent() {
		return intent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntent(String newIntent) {
		String oldIntent = intent;
		intent = newIntent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TECHNIQUE__INTENT, oldIntent, intent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHow() {
		return how;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHow(String newHow) {
		String oldHow = how;
		how = newHow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TECHNIQUE__HOW, oldHow, how));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPhrasesToSay() {
		if (phrasesToSay == null) {
			phrasesToSay = new EDataTypeEList<String>(String.class, this, CatalogPackage.TECHNIQUE__PHRASES_TO_SAY);
		}
		return phrasesToSay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPhrasesToAvoid() {
		if (phrasesToAvoid == null) {
			phrasesToAvoid = new EDataTypeEList<String>(String.class, this, CatalogPackage.TECHNIQUE__PHRASES_TO_AVOID);
		}
		return phrasesToAvoid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSuits() {
		if (suits == null) {
			suits = new EDataTypeEList<String>(String.class, this, CatalogPackage.TECHNIQUE__SUITS);
		}
		return suits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPrecedes() {
		if (precedes == null) {
			precedes = new EDataTypeEList<String>(String.class, this, CatalogPackage.TECHNIQUE__PRECEDES);
		}
		return precedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CatalogPackage.TECHNIQUE__CATEGORY:
				return getCategory();
			case CatalogPackage.TECHNIQUE__ICON:
				return getIcon();
			case CatalogPackage.TECHNIQUE__COLOR:
				return getColor();
			case CatalogPackage.TECHNIQUE__KEY:
				return getKey();
			case CatalogPackage.TECHNIQUE__INTENT:
				return getIntent();
			case CatalogPackage.TECHNIQUE__HOW:
				return getHow();
			case CatalogPackage.TECHNIQUE__PHRASES_TO_SAY:
				return getPhrasesToSay();
			case CatalogPackage.TECHNIQUE__PHRASES_TO_AVOID:
				return getPhrasesToAvoid();
			case CatalogPackage.TECHNIQUE__SUITS:
				return getSuits();
			case CatalogPackage.TECHNIQUE__PRECEDES:
				return getPrecedes();
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
			case CatalogPackage.TECHNIQUE__CATEGORY:
				setCategory((String)newValue);
				return;
			case CatalogPackage.TECHNIQUE__ICON:
				setIcon((String)newValue);
				return;
			case CatalogPackage.TECHNIQUE__COLOR:
				setColor((String)newValue);
				return;
			case CatalogPackage.TECHNIQUE__KEY:
				setKey((String)newValue);
				return;
			case CatalogPackage.TECHNIQUE__INTENT:
				setIntent((String)newValue);
				return;
			case CatalogPackage.TECHNIQUE__HOW:
				setHow((String)newValue);
				return;
			case CatalogPackage.TECHNIQUE__PHRASES_TO_SAY:
				getPhrasesToSay().clear();
				getPhrasesToSay().addAll((Collection<? extends String>)newValue);
				return;
			case CatalogPackage.TECHNIQUE__PHRASES_TO_AVOID:
				getPhrasesToAvoid().clear();
				getPhrasesToAvoid().addAll((Collection<? extends String>)newValue);
				return;
			case CatalogPackage.TECHNIQUE__SUITS:
				getSuits().clear();
				getSuits().addAll((Collection<? extends String>)newValue);
				return;
			case CatalogPackage.TECHNIQUE__PRECEDES:
				getPrecedes().clear();
				getPrecedes().addAll((Collection<? extends String>)newValue);
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
			case CatalogPackage.TECHNIQUE__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case CatalogPackage.TECHNIQUE__ICON:
				setIcon(ICON_EDEFAULT);
				return;
			case CatalogPackage.TECHNIQUE__COLOR:
				setColor(COLOR_EDEFAULT);
				return;
			case CatalogPackage.TECHNIQUE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case CatalogPackage.TECHNIQUE__INTENT:
				setIntent(INTENT_EDEFAULT);
				return;
			case CatalogPackage.TECHNIQUE__HOW:
				setHow(HOW_EDEFAULT);
				return;
			case CatalogPackage.TECHNIQUE__PHRASES_TO_SAY:
				getPhrasesToSay().clear();
				return;
			case CatalogPackage.TECHNIQUE__PHRASES_TO_AVOID:
				getPhrasesToAvoid().clear();
				return;
			case CatalogPackage.TECHNIQUE__SUITS:
				getSuits().clear();
				return;
			case CatalogPackage.TECHNIQUE__PRECEDES:
				getPrecedes().clear();
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
			case CatalogPackage.TECHNIQUE__CATEGORY:
				return CATEGORY_EDEFAULT == null ? category != null : !CATEGORY_EDEFAULT.equals(category);
			case CatalogPackage.TECHNIQUE__ICON:
				return ICON_EDEFAULT == null ? icon != null : !ICON_EDEFAULT.equals(icon);
			case CatalogPackage.TECHNIQUE__COLOR:
				return COLOR_EDEFAULT == null ? color != null : !COLOR_EDEFAULT.equals(color);
			case CatalogPackage.TECHNIQUE__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case CatalogPackage.TECHNIQUE__INTENT:
				return INTENT_EDEFAULT == null ? intent != null : !INTENT_EDEFAULT.equals(intent);
			case CatalogPackage.TECHNIQUE__HOW:
				return HOW_EDEFAULT == null ? how != null : !HOW_EDEFAULT.equals(how);
			case CatalogPackage.TECHNIQUE__PHRASES_TO_SAY:
				return phrasesToSay != null && !phrasesToSay.isEmpty();
			case CatalogPackage.TECHNIQUE__PHRASES_TO_AVOID:
				return phrasesToAvoid != null && !phrasesToAvoid.isEmpty();
			case CatalogPackage.TECHNIQUE__SUITS:
				return suits != null && !suits.isEmpty();
			case CatalogPackage.TECHNIQUE__PRECEDES:
				return precedes != null && !precedes.isEmpty();
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
		result.append(" (category: ");
		result.append(category);
		result.append(", icon: ");
		result.append(icon);
		result.append(", color: ");
		result.append(color);
		result.append(", key: ");
		result.append(key);
		result.append(", intent: ");
		result.append(intent);
		result.append(", how: ");
		result.append(how);
		result.append(", phrasesToSay: ");
		result.append(phrasesToSay);
		result.append(", phrasesToAvoid: ");
		result.append(phrasesToAvoid);
		result.append(", suits: ");
		result.append(suits);
		result.append(", precedes: ");
		result.append(precedes);
		result.append(')');
		return result.toString();
	}

} //TechniqueImpl
