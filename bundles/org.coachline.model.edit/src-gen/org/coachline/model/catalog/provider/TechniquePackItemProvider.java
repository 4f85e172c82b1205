/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog.provider;


import java.util.Collection;
import java.util.List;

import org.coachline.model.catalog.CatalogFactory;
import org.coachline.model.catalog.CatalogPackage;
import org.coachline.model.catalog.TechniquePack;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link org.coachline.model.catalog.TechniquePack} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class TechniquePackItemProvider extends CatalogItemItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TechniquePackItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addFormatVersionPropertyDescriptor(object);
			addVersionPropertyDescriptor(object);
			addVendorPropertyDescriptor(object);
			addLicencePropertyDescriptor(object);
			addLanguagePropertyDescriptor(object);
			addDescriptionPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechniquePack_formatVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TechniquePack_formatVersion_feature", "_UI_TechniquePack_type"),
				 CatalogPackage.Literals.TECHNIQUE_PACK__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechniquePack_version_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TechniquePack_version_feature", "_UI_TechniquePack_type"),
				 CatalogPackage.Literals.TECHNIQUE_PACK__VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Vendor feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVendorPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechniquePack_vendor_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TechniquePack_vendor_feature", "_UI_TechniquePack_type"),
				 CatalogPackage.Literals.TECHNIQUE_PACK__VENDOR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Licence feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLicencePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechniquePack_licence_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TechniquePack_licence_feature", "_UI_TechniquePack_type"),
				 CatalogPackage.Literals.TECHNIQUE_PACK__LICENCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Language feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLanguagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechniquePack_language_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TechniquePack_language_feature", "_UI_TechniquePack_type"),
				 CatalogPackage.Literals.TECHNIQUE_PACK__LANGUAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Description feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDescriptionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechniquePack_description_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TechniquePack_description_feature", "_UI_TechniquePack_type"),
				 CatalogPackage.Literals.TECHNIQUE_PACK__DESCRIPTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(CatalogPackage.Literals.TECHNIQUE_PACK__CATEGORIES);
			childrenFeatures.add(CatalogPackage.Literals.TECHNIQUE_PACK__TECHNIQUES);
			childrenFeatures.add(CatalogPackage.Literals.TECHNIQUE_PACK__CALLER_TYPES);
			childrenFeatures.add(CatalogPackage.Literals.TECHNIQUE_PACK__SCORECARDS);
			childrenFeatures.add(CatalogPackage.Literals.TECHNIQUE_PACK__ROLE_PLAY_CARDS);
			childrenFeatures.add(CatalogPackage.Literals.TECHNIQUE_PACK__REPLACEMENTS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((TechniquePack)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_TechniquePack_type") :
			getString("_UI_TechniquePack_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(TechniquePack.class)) {
			case CatalogPackage.TECHNIQUE_PACK__FORMAT_VERSION:
			case CatalogPackage.TECHNIQUE_PACK__VERSION:
			case CatalogPackage.TECHNIQUE_PACK__VENDOR:
			case CatalogPackage.TECHNIQUE_PACK__LICENCE:
			case CatalogPackage.TECHNIQUE_PACK__LANGUAGE:
			case CatalogPackage.TECHNIQUE_PACK__DESCRIPTION:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case CatalogPackage.TECHNIQUE_PACK__CATEGORIES:
			case CatalogPackage.TECHNIQUE_PACK__TECHNIQUES:
			case CatalogPackage.TECHNIQUE_PACK__CALLER_TYPES:
			case CatalogPackage.TECHNIQUE_PACK__SCORECARDS:
			case CatalogPackage.TECHNIQUE_PACK__ROLE_PLAY_CARDS:
			case CatalogPackage.TECHNIQUE_PACK__REPLACEMENTS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(CatalogPackage.Literals.TECHNIQUE_PACK__CATEGORIES,
				 CatalogFactory.eINSTANCE.createTechniqueCategory()));

		newChildDescriptors.add
			(createChildParameter
				(CatalogPackage.Literals.TECHNIQUE_PACK__TECHNIQUES,
				 CatalogFactory.eINSTANCE.createTechnique()));

		newChildDescriptors.add
			(createChildParameter
				(CatalogPackage.Literals.TECHNIQUE_PACK__CALLER_TYPES,
				 CatalogFactory.eINSTANCE.createCallerType()));

		newChildDescriptors.add
			(createChildParameter
				(CatalogPackage.Literals.TECHNIQUE_PACK__SCORECARDS,
				 CatalogFactory.eINSTANCE.createScorecard()));

		newChildDescriptors.add
			(createChildParameter
				(CatalogPackage.Literals.TECHNIQUE_PACK__ROLE_PLAY_CARDS,
				 CatalogFactory.eINSTANCE.createRolePlayCard()));

		newChildDescriptors.add
			(createChildParameter
				(CatalogPackage.Literals.TECHNIQUE_PACK__REPLACEMENTS,
				 CatalogFactory.eINSTANCE.createTechniqueReplacement()));
	}

}
