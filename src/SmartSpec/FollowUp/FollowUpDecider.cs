namespace SmartSpec;

internal static class FollowUpDecider { }
