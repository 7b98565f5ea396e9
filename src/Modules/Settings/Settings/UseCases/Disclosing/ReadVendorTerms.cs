namespace Settings.UseCases.Disclosing;

/// <summary>A version of the vendors' terms of use as vendors read it; null where there was none, or its text was not kept yet.</summary>
public sealed record ReadVendorTerms(int Version);
