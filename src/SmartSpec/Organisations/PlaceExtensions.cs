namespace SmartSpec;

/// <summary>What a place means for co-operation.</summary>
internal static class PlaceExtensions
{
    /// <summary>Whether a place is outside the member state.</summary>
    public static bool IsAbroad(this Place place) => place is Place.Eu or Place.Outside;
}
