using System.Diagnostics;

namespace SmartSpec.Stores;

/// <summary>
/// An activity whose listeners may throw: that changes nothing of what is done in it, and the activity before it is current again
/// afterwards.
/// </summary>
internal sealed class WatchedActivity : IDisposable
{
    private readonly Activity activity;
    private readonly Activity? before;

    private WatchedActivity(Activity activity, Activity? before) => (this.activity, this.before) = (activity, before);

    /// <summary>Begins an activity; null where nobody listens, or a listener throws.</summary>
    public static WatchedActivity? Start(ActivitySource? source, string name, string? tag = null, string? value = null)
    {
        if (source?.HasListeners() is not true)
            return null;
        var before = Activity.Current;
        if (SafeCall.OrNull((source, name), static args => args.source.StartActivity(args.name)) is not { } activity)
        {
            MakeCurrent(before);
            return null;
        }

        if (tag is not null)
            activity.SetTag(tag, value);
        return new(activity, before);
    }

    public void Set(string tag, string value) => activity.SetTag(tag, value);

    public void Fail(Exception broken) =>
        activity.SetStatus(ActivityStatusCode.Error).SetTag("error.type", broken.GetType().FullName);

    public void Dispose()
    {
        SafeCall.Run(activity, static activity => activity.Dispose());
        MakeCurrent(before);
    }

    private static void MakeCurrent(Activity? before)
    {
        if (Activity.Current != before)
            SafeCall.Run(before, static before => Activity.Current = before);
    }
}
