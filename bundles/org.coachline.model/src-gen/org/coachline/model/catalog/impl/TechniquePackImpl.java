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
import org.coachline.model.catalog.RolePlayCard;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.Technique;
import org.coachline.model.catalog.TechniqueCategory;
import org.coachline.model.catalog.TechniquePack;
import org.coachline.model.catalog.TechniqueReplacement;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Technique Pack</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.impl.TechniquePackImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniquePackImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniquePackImpl#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniquePackImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniquePackImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniquePackImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniquePackImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniquePackImpl#getTechniques <em>Techniques</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniquePackImpl#getCallerTypes <em>Caller Types</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniquePackImpl#getScorecards <em>Scorecards</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniquePackImpl#getRolePlayCards <em>Role Play Cards</em>}</li>
 *   <li>{@link org.coachline.model.catalog.impl.TechniquePackImpl#getReplacements <em>Replacements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TechniquePackImpl extends CatalogItemImpl implements TechniquePack {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_VERSION_EDEFAULT = "1";

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected String formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getVendor() <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected static final String VENDOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVendor() <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected String vendor = VENDOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

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
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<TechniqueCategory> categories;

	/**
	 * The cached value of the '{@link #getTechniques() <em>Techniques</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechniques()
	 * @generated
	 * @ordered
	 */
	protected EList<Technique> techniques;

	/**
	 * The cached value of the '{@link #getCallerTypes() <em>Caller Types</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallerTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<CallerType> callerTypes;

	/**
	 * The cached value of the '{@link #getScorecards() <em>Scorecards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecards()
	 * @generated
	 * @ordered
	 */
	protected EList<Scorecard> scorecards;

	/**
	 * The cached value of the '{@link #getRolePlayCards() <em>Role Play Cards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRolePlayCards()
	 * @generated
	 * @ordered
	 */
	protected EList<RolePlayCard> rolePlayCards;

	/**
	 * The cached value of the '{@link #getReplacements() <em>Replacements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacements()
	 * @generated
	 * @ordered
	 */
	protected EList<TechniqueReplacement> replacements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TechniquePackImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.TECHNIQUE_PACK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(String newFormatVersion) {
		String oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TECHNIQUE_PACK__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TECHNIQUE_PACK__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVendor() {
		return vendor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVendor(String newVendor) {
		String oldVendor = vendor;
		vendor = newVendor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TECHNIQUE_PACK__VENDOR, oldVendor, vendor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TECHNIQUE_PACK__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TECHNIQUE_PACK__LANGUAGE, oldLanguage, language));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TECHNIQUE_PACK__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TechniqueCategory> getCategories() {
		if (categories == null) {
			categories = new EObjectContainmentEList<TechniqueCategory>(TechniqueCategory.class, this, CatalogPackage.TECHNIQUE_PACK__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Technique> getTechniques() {
		if (techniques == null) {
			techniques = new EObjectContainmentEList<Technique>(Technique.class, this, CatalogPackage.TECHNIQUE_PACK__TECHNIQUES);
		}
		return techniques;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CallerType> getCallerTypes() {
		if (callerTypes == null) {
			callerTypes = new EObjectContainmentEList<CallerType>(CallerType.class, this, CatalogPackage.TECHNIQUE_PACK__CALLER_TYPES);
		}
		return callerTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scorecard> getScorecards() {
		if (scorecards == null) {
			scorecards = new EObjectContainmentEList<Scorecard>(Scorecard.class, this, CatalogPackage.TECHNIQUE_PACK__SCORECARDS);
		}
		return scorecards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RolePlayCard> getRolePlayCards() {
		if (rolePlayCards == null) {
			rolePlayCards = new EObjectContainmentEList<RolePlayCard>(RolePlayCard.class, this, CatalogPackage.TECHNIQUE_PACK__ROLE_PLAY_CARDS);
		}
		return rolePlayCards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TechniqueReplacement> getReplacements() {
		if (replacements == null) {
			replacements = new EObjectContainmentEList<TechniqueReplacement>(TechniqueReplacement.class, this, CatalogPackage.TECHNIQUE_PACK__REPLACEMENTS);
		}
		return replacements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CatalogPackage.TECHNIQUE_PACK__CATEGORIES:
				return ((InternalEList<?>)getCategories()).basicRemove(otherEnd, msgs);
			case CatalogPackage.TECHNIQUE_PACK__TECHNIQUES:
				return ((InternalEList<?>)getTechniques()).basicRemove(otherEnd, msgs);
			case CatalogPackage.TECHNIQUE_PACK__CALLER_TYPES:
				return ((InternalEList<?>)getCallerTypes()).basicRemove(otherEnd, msgs);
			case CatalogPackage.TECHNIQUE_PACK__SCORECARDS:
				return ((InternalEList<?>)getScorecards()).basicRemove(otherEnd, msgs);
			case CatalogPackage.TECHNIQUE_PACK__ROLE_PLAY_CARDS:
				return ((InternalEList<?>)getRolePlayCards()).basicRemove(otherEnd, msgs);
			case CatalogPackage.TECHNIQUE_PACK__REPLACEMENTS:
				return ((InternalEList<?>)getReplacements()).basicRemove(otherEnd, msgs);
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
			case CatalogPackage.TECHNIQUE_PACK__FORMAT_VERSION:
				return getFormatVersion();
			case CatalogPackage.TECHNIQUE_PACK__VERSION:
				return getVersion();
			case CatalogPackage.TECHNIQUE_PACK__VENDOR:
				return getVendor();
			case CatalogPackage.TECHNIQUE_PACK__LICENCE:
				return getLicence();
			case CatalogPackage.TECHNIQUE_PACK__LANGUAGE:
				return getLanguage();
			case CatalogPackage.TECHNIQUE_PACK__DESCRIPTION:
				return getDescription();
			case CatalogPackage.TECHNIQUE_PACK__CATEGORIES:
				return getCategories();
			case CatalogPackage.TECHNIQUE_PACK__TECHNIQUES:
				return getTechniques();
			case CatalogPackage.TECHNIQUE_PACK__CALLER_TYPES:
				return getCallerTypes();
			case CatalogPackage.TECHNIQUE_PACK__SCORECARDS:
				return getScorecards();
			case CatalogPackage.TECHNIQUE_PACK__ROLE_PLAY_CARDS:
				return getRolePlayCards();
			case CatalogPackage.TECHNIQUE_PACK__REPLACEMENTS:
				return getReplacements();
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
			case CatalogPackage.TECHNIQUE_PACK__FORMAT_VERSION:
				setFormatVersion((String)newValue);
				return;
			case CatalogPackage.TECHNIQUE_PACK__VERSION:
				setVersion((String)newValue);
				return;
			case CatalogPackage.TECHNIQUE_PACK__VENDOR:
				setVendor((String)newValue);
				return;
			case CatalogPackage.TECHNIQUE_PACK__LICENCE:
				setLicence((String)newValue);
				return;
			case CatalogPackage.TECHNIQUE_PACK__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case CatalogPackage.TECHNIQUE_PACK__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case CatalogPackage.TECHNIQUE_PACK__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends TechniqueCategory>)newValue);
				return;
			case CatalogPackage.TECHNIQUE_PACK__TECHNIQUES:
				getTechniques().clear();
				getTechniques().addAll((Collection<? extends Technique>)newValue);
				return;
			case CatalogPackage.TECHNIQUE_PACK__CALLER_TYPES:
				getCallerTypes().clear();
				getCallerTypes().addAll((Collection<? extends CallerType>)newValue);
				return;
			case CatalogPackage.TECHNIQUE_PACK__SCORECARDS:
				getScorecards().clear();
				getScorecards().addAll((Collection<? extends Scorecard>)newValue);
				return;
			case CatalogPackage.TECHNIQUE_PACK__ROLE_PLAY_CARDS:
				getRolePlayCards().clear();
				getRolePlayCards().addAll((Collection<? extends RolePlayCard>)newValue);
				return;
			case CatalogPackage.TECHNIQUE_PACK__REPLACEMENTS:
				getReplacements().clear();
				getReplacements().addAll((Collection<? extends TechniqueReplacement>)newValue);
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
			case CatalogPackage.TECHNIQUE_PACK__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case CatalogPackage.TECHNIQUE_PACK__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case CatalogPackage.TECHNIQUE_PACK__VENDOR:
				setVendor(VENDOR_EDEFAULT);
				return;
			case CatalogPackage.TECHNIQUE_PACK__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case CatalogPackage.TECHNIQUE_PACK__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case CatalogPackage.TECHNIQUE_PACK__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case CatalogPackage.TECHNIQUE_PACK__CATEGORIES:
				getCategories().clear();
				return;
			case CatalogPackage.TECHNIQUE_PACK__TECHNIQUES:
				getTechniques().clear();
				return;
			case CatalogPackage.TECHNIQUE_PACK__CALLER_TYPES:
				getCallerTypes().clear();
				return;
			case CatalogPackage.TECHNIQUE_PACK__SCORECARDS:
				getScorecards().clear();
				return;
			case CatalogPackage.TECHNIQUE_PACK__ROLE_PLAY_CARDS:
				getRolePlayCards().clear();
				return;
			case CatalogPackage.TECHNIQUE_PACK__REPLACEMENTS:
				getReplacements().clear();
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
			case CatalogPackage.TECHNIQUE_PACK__FORMAT_VERSION:
				return FORMAT_VERSION_EDEFAULT == null ? formatVersion != null : !FORMAT_VERSION_EDEFAULT.equals(formatVersion);
			case CatalogPackage.TECHNIQUE_PACK__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case CatalogPackage.TECHNIQUE_PACK__VENDOR:
				return VENDOR_EDEFAULT == null ? vendor != null : !VENDOR_EDEFAULT.equals(vendor);
			case CatalogPackage.TECHNIQUE_PACK__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case CatalogPackage.TECHNIQUE_PACK__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case CatalogPackage.TECHNIQUE_PACK__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case CatalogPackage.TECHNIQUE_PACK__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case CatalogPackage.TECHNIQUE_PACK__TECHNIQUES:
				return techniques != null && !techniques.isEmpty();
			case CatalogPackage.TECHNIQUE_PACK__CALLER_TYPES:
				return callerTypes != null && !callerTypes.isEmpty();
			case CatalogPackage.TECHNIQUE_PACK__SCORECARDS:
				return scorecards != null && !scorecards.isEmpty();
			case CatalogPackage.TECHNIQUE_PACK__ROLE_PLAY_CARDS:
				return rolePlayCards != null && !rolePlayCards.isEmpty();
			case CatalogPackage.TECHNIQUE_PACK__REPLACEMENTS:
				return replacements != null && !replacements.isEmpty();
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
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", version: ");
		result.append(version);
		result.append(", vendor: ");
		result.append(vendor);
		result.append(", licence: ");
		result.append(licence);
		result.append(", language: ");
		result.append(language);
		result.append(", description: ");
		result.append(description);
		result.append(')');
		return result.toString();
	}

} //TechniquePackImpl
